/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;

/** Which account an element belongs to. */
final class Accounts {

    private Accounts() {
    }

    /** The element itself or the account around it; {@code null} for none. */
    static Account around(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Account account) {
                return account;
            }
        }
        return null;
    }
}
