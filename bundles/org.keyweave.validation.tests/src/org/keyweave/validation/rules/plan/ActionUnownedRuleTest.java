/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.plan;

import org.keyweave.validation.testing.RuleTestCase;

class ActionUnownedRuleTest extends RuleTestCase {

    ActionUnownedRuleTest() {
        super("action-unowned");
        hit("hit-nobody", "message", "assign");
        hit("hit-owner-left", "message.left", "assign", "assign");
        hit("hit-of-a-strategy", "message", "assign", "assign");
    }
}
