/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius.services;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.edit.ElementLabels;
import org.keyweave.sirius.Messages;

/** Services of the tree of an account. */
public class AccountTreeServices {

    /** Title of the tree. */
    public String treeTitle(Account account) {
        return Messages.of(Locale.getDefault()).get("tree.title", ElementLabels.of(Locale.getDefault()).label(account));
    }

    /** Kind and label of an element. */
    public String treeLabel(EObject element) {
        return ElementLabels.of(Locale.getDefault()).typedLabel(element);
    }
}
