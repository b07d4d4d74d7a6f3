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

class DanglingReferenceRuleTest extends RuleTestCase {

    DanglingReferenceRuleTest() {
        super("dangling-reference");
        hit("hit-person-lost", "message", "delete");
        hit("hit-incomplete", "message.incomplete", "delete");
        hit("hit-owner-lost", "message", "remove");
        hit("hit-one-target-lost", "message", "remove");
        hit("hit-line-without-end", "message.incomplete", "delete");
        hit("hit-stage-lost", "message", "delete");
        hit("hit-excluded-element-lost", "message", "delete");
    }
}
