/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.ArgumentText;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.RuleContext;

/** Validates a whole client model by all rules. */
public final class Validation {

    private Validation() {
    }

    /** Validates at the portfolio's effective analysis date. */
    public static ValidationReport validate(Portfolio portfolio) {
        return validate(portfolio, portfolio.getEffectiveAnalysisDate(), new BasicMonitor());
    }

    /**
     * Validates a portfolio. Time is linear in the size of the model but for the network figures of each account; the
     * figures of one account are in memory at a time.
     *
     * @param portfolio the client model
     * @param asOf date at which activity and recency are judged
     * @param monitor counts the accounts; asked before each part whether to stop
     * @throws CancellationException when the monitor was cancelled
     */
    public static ValidationReport validate(Portfolio portfolio, LocalDate asOf, Monitor monitor) {
        RuleContext context = new RuleContext(portfolio, asOf);
        Findings findings = new Findings();
        List<EObject> parts = parts(portfolio);
        monitor.beginTask("", parts.size());
        try {
            for (EObject part : parts) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                monitor.subTask(ArgumentText.label(part, Locale.getDefault()));
                RuleDispatch.checkPart(part, context, findings);
                monitor.worked(1);
            }
        } finally {
            monitor.done();
        }
        return ValidationReport.of(portfolio, asOf, findings);
    }

    /**
     * The findings about one account and what is in it, at its portfolio's effective analysis date, gravest first.
     * Findings of rules that compare accounts are not among them. Costs what the account costs, whatever the size of
     * the portfolio.
     */
    public static List<Finding> findings(Account account) {
        Portfolio portfolio = account.getPortfolio();
        Findings findings = new Findings();
        RuleDispatch.checkPart(account, new RuleContext(portfolio,
                portfolio == null ? LocalDate.now() : portfolio.getEffectiveAnalysisDate()), findings);
        return ValidationReport.sorted(findings.reported(), ValidationReport.order(List.of(account)));
    }

    /** The portfolio itself and the parts in it that are judged apart: organisations and the methodology. */
    static List<EObject> parts(Portfolio portfolio) {
        List<EObject> parts = new ArrayList<>();
        parts.add(portfolio);
        for (EObject child : portfolio.eContents()) {
            if (ModelPlaces.isPart(child)) {
                parts.add(child);
            }
        }
        return parts;
    }
}
