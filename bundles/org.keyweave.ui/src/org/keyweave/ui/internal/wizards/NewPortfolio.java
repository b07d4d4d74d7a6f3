/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.Locale;

import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Methodology;
import org.keyweave.model.Portfolio;
import org.keyweave.model.StageModelKind;
import org.keyweave.model.Supplier;

/** What a new client model starts with: the methodology in the user's language, a supplier, and the first account. */
public final class NewPortfolio {

    private NewPortfolio() {
    }

    /** A portfolio that belongs to no file yet; blank names leave supplier or account without one. */
    public static Portfolio create(String name, String supplierName, String accountName, Locale locale) {
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        Portfolio portfolio = factory.createPortfolio();
        portfolio.setName(name);
        Methodology methodology = MethodologyLibrary.load(locale);
        portfolio.setMethodology(methodology);
        Supplier supplier = factory.createSupplier();
        supplier.setName(supplierName.isBlank() ? null : supplierName);
        portfolio.setSupplier(supplier);
        if (!accountName.isBlank()) {
            Account account = factory.createAccount();
            account.setName(accountName);
            methodology.getStageModels().stream().filter(model -> model.getKind() == StageModelKind.RELATIONAL)
                    .findFirst().ifPresent(account::setStageModel);
            portfolio.getAccounts().add(account);
        }
        return portfolio;
    }
}
