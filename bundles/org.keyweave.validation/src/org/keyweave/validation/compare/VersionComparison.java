/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.compare;

import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Monitor;
import org.keyweave.analysis.compare.ModelComparison;
import org.keyweave.analysis.compare.Version;
import org.keyweave.model.Account;
import org.keyweave.validation.Validation;

/**
 * Everything that changed between two versions of a client model: the model itself and what the rules find in it.
 *
 * @param model what changed in the model
 * @param findings findings that are new, resolved or remain
 */
public record VersionComparison(ModelComparison model, FindingComparison findings) {

    /**
     * Compares two versions.
     *
     * @param monitor follows the validation of both; asked before each account whether to stop
     * @throws CancellationException when the monitor was cancelled
     */
    public static VersionComparison of(Version before, Version after, Monitor monitor) {
        ModelComparison model = ModelComparison.of(before, after);
        return new VersionComparison(model, FindingComparison.of(
                Validation.validate(before.portfolio(), before.asOf(), monitor).findings(),
                Validation.validate(after.portfolio(), after.asOf(), monitor).findings(), model.matching()));
    }

    /** Whether the versions say the same and the rules find the same. */
    public boolean isEmpty() {
        return model.isEmpty() && findings.appeared().isEmpty() && findings.resolved().isEmpty();
    }

    /** Whether a finding of either version is about an account of either version; {@code null} for no account. */
    public boolean isAbout(Account findingAccount, Account account) {
        return model.accountOf(findingAccount) == model.accountOf(account);
    }
}
