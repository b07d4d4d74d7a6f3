/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.model;

import org.keyweave.validation.testing.RuleTestCase;

class DatesOutOfOrderRuleTest extends RuleTestCase {

    DatesOutOfOrderRuleTest() {
        super("dates-out-of-order");
        hit("hit-left-before-coming", "message", "swap", "forget-first");
        hit("hit-period", "message", "swap", "forget-first");
        hit("hit-contact-before-first", "message", "swap", "forget-first");
        hit("hit-strategy", "message", "swap", "forget-first");
        hit("hit-action", "message", "swap", "forget-first");
        hit("hit-done-before-start", "message", "swap", "forget-first");
        hit("hit-opening", "message", "swap", "forget-first");
        hit("hit-commitment", "message", "swap", "forget-first");
    }
}
