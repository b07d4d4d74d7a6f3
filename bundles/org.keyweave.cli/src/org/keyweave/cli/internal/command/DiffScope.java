/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ElementDifference;
import org.keyweave.analysis.compare.FieldDifference;
import org.keyweave.model.Account;
import org.keyweave.validation.compare.VersionComparison;
import org.keyweave.validation.core.Finding;

/** The part of a comparison that was asked for: everything, or what is about some accounts. */
final class DiffScope {

    private final VersionComparison comparison;
    private final List<Account> accounts;

    /**
     * A part of a comparison.
     *
     * @param accounts accounts of the later version; {@code null} for everything
     */
    DiffScope(VersionComparison comparison, List<Account> accounts) {
        this.comparison = comparison;
        this.accounts = accounts;
    }

    VersionComparison comparison() {
        return comparison;
    }

    Optional<List<Account>> accounts() {
        return Optional.ofNullable(accounts);
    }

    List<Change> changes() {
        return comparison.model().changes().stream().filter(change -> isAbout(change.account())).toList();
    }

    List<Finding> appeared() {
        return some(comparison.findings().appeared());
    }

    List<Finding> resolved() {
        return some(comparison.findings().resolved());
    }

    List<Finding> remaining() {
        return some(comparison.findings().remaining());
    }

    List<ElementDifference> elements() {
        return comparison.model().elements().stream().filter(each -> isAbout(account(each.element()))).toList();
    }

    List<FieldDifference> fields() {
        return comparison.model().fields().stream().filter(each -> isAbout(account(each.element()))).toList();
    }

    boolean isEmpty() {
        return changes().isEmpty() && elements().isEmpty() && fields().isEmpty() && appeared().isEmpty()
                && resolved().isEmpty();
    }

    private List<Finding> some(List<Finding> findings) {
        return findings.stream().filter(finding -> isAbout(comparison.model().accountOf(finding.account()))).toList();
    }

    private Account account(EObject element) {
        return comparison.model().accountOf(element);
    }

    private boolean isAbout(Account account) {
        return accounts == null || accounts.contains(account);
    }
}
