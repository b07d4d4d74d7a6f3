/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.network;

import org.keyweave.validation.testing.RuleTestCase;

class FunctionUncoveredRuleTest extends RuleTestCase {

    FunctionUncoveredRuleTest() {
        super("function-uncovered");
        hit("hit-technology-and-finance", "message", "weave");
        hit("hit-nobody-known", "message.absent", "explore");
        hit("hit-any-three", "message.none-known", "explore");
    }
}
