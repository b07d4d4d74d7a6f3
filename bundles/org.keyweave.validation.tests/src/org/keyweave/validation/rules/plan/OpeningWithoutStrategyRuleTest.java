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

class OpeningWithoutStrategyRuleTest extends RuleTestCase {

    OpeningWithoutStrategyRuleTest() {
        super("opening-without-strategy");
        hit("hit-unused", "message", "template", "own", "link");
        hit("hit-closes-soon", "message.until", "template", "own", "link");
        hit("hit-closed-unused", "message.closed", "missed");
        hit("hit-strategy-dropped", "message", "template", "own", "link");
    }
}
