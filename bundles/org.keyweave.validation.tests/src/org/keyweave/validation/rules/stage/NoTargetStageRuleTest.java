/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.stage;

import org.keyweave.validation.testing.RuleTestCase;

class NoTargetStageRuleTest extends RuleTestCase {

    NoTargetStageRuleTest() {
        super("no-target-stage");
        hit("hit-none", "message", "next", "stay");
        hit("hit-date-passed", "message.passed", "next", "stay");
        hit("hit-target-below", "message", "next", "stay");
    }
}
