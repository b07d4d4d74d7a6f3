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

class TouchpointSameSideRuleTest extends RuleTestCase {

    TouchpointSameSideRuleTest() {
        super("touchpoint-same-side");
        hit("hit-both-ours", "message", "delete");
        hit("hit-both-theirs", "message", "delete");
        hit("hit-swapped", "message.swapped", "swap", "delete");
        hit("hit-other-account", "message.elsewhere", "delete");
        hit("hit-rival", "message.elsewhere", "delete");
        hit("hit-ours-at-rival", "message.elsewhere", "delete");
    }
}
