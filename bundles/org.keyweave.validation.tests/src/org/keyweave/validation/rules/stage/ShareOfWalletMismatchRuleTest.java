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

class ShareOfWalletMismatchRuleTest extends RuleTestCase {

    ShareOfWalletMismatchRuleTest() {
        super("share-of-wallet-mismatch");
        hit("hit-share-too-small", "message.fitting", "assess");
        hit("hit-share-too-large", "message.fitting", "assess");
    }
}
