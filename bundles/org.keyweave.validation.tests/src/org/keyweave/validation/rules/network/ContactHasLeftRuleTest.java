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

class ContactHasLeftRuleTest extends RuleTestCase {

    ContactHasLeftRuleTest() {
        super("contact-has-left");
        hit("hit-buyer-left", "message", "hand-over", "break");
        hit("hit-left-without-deputy", "message", "break");
        hit("hit-seller-left", "message", "hand-over", "break");
        hit("hit-manager-left", "message.manager", "succeed", "vacate");
        hit("hit-sponsor-left", "message.sponsor", "vacate");
    }
}
