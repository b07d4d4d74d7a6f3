/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.internal;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;

/** Finds the account and the portfolio around an element. */
public final class Places {

    private Places() {
    }

    /** The account that an element is or lies in; {@code null} when there is none. */
    public static Account account(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Account account) {
                return account;
            }
        }
        return null;
    }

    /** The portfolio that an element is or lies in; {@code null} when there is none. */
    public static Portfolio portfolio(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Portfolio portfolio) {
                return portfolio;
            }
        }
        return null;
    }
}
