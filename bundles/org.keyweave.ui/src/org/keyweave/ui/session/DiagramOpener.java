/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.keyweave.model.Account;

/**
 * What draws diagrams of an account. The explorer shows one entry below the account for each diagram that an opener
 * {@linkplain DiagramOpeners#register registered} offers; without one it shows none.
 */
public interface DiagramOpener {

    /**
     * One diagram that can be opened.
     *
     * @param account the account that it shows
     * @param id identifier of the diagram within the account, kept by {@link ModelInput#aspect()}
     * @param label name in the language of the workbench
     */
    record Offer(Account account, String id, String label) {
    }

    /** The diagrams of an account, those that exist first, then the kinds that can be made. */
    List<Offer> offers(ModelSession session, Account account);

    /** Opens a diagram or brings its editor to the front. */
    void open(ModelSession session, Offer offer, IWorkbenchPage page);
}
