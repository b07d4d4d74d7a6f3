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

class MissingNameRuleTest extends RuleTestCase {

    MissingNameRuleTest() {
        super("missing-name");
        hit("hit-with-address", "message", "derive");
        hit("hit-with-title", "message", "derive");
        hit("hit-only-code", "message", "derive");
        hit("hit-unit", "message", "derive");
        hit("hit-blank", "message", "derive");
        hit("hit-strategy", "message", "derive");
        hit("hit-action", "message", "derive");
        hit("hit-opening", "message", "derive");
        hit("hit-risk", "message", "derive");
        hit("hit-account", "message", "derive");
    }
}
