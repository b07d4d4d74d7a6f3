/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.analysis.portfolio.RevenueConcentration;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * The supplier depends on one account for more of its revenue than the methodology allows. Reported on the account. No
 * quick fix: only business with others mends it.
 */
public final class RevenueConcentrationRule extends Rule<Portfolio> {

    /** The rule. */
    public RevenueConcentrationRule() {
        super("revenue-concentration", RuleCategory.PORTFOLIO, FindingSeverity.WARNING, Portfolio.class);
    }

    @Override
    public void check(Portfolio subject, RuleContext context, FindingSink sink) {
        PortfolioAnalysis analysis = PortfolioAnalysis.of(subject, context.analysis());
        RevenueConcentration concentration = analysis.concentration();
        if (concentration.overLimit().isEmpty()) {
            return;
        }
        Map<Account, ParetoEntry> entries = new HashMap<>();
        analysis.pareto().forEach(entry -> entries.put(entry.account(), entry));
        for (Account account : concentration.overLimit()) {
            OptionalDouble share = concentration.ofSupplier() ? analysis.account(account).value().supplierShare()
                    : entries.get(account).share();
            sink.report(account, concentration.ofSupplier() ? "message" : "message.known", List.of(), account,
                    share.orElseThrow(), context.analysis().revenueConcentrationLimit());
        }
    }
}
