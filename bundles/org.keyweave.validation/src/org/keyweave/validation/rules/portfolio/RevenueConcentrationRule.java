/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.portfolio;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.keyweave.analysis.portfolio.RevenueConcentration;
import org.keyweave.analysis.portfolio.RevenueTable;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
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
        RevenueTable revenue = RevenueTable.of(subject, context.asOf());
        RevenueConcentration concentration = revenue.concentration(context.analysis());
        double base = concentration.ofSupplier() ? revenue.supplierRevenue().orElseThrow()
                : revenue.revenues().stream().mapToDouble(each -> Math.max(0, each.orElse(0))).sum();
        for (Account account : concentration.overLimit()) {
            double share = revenue.revenues().get(revenue.accounts().indexOf(account)).orElseThrow() / base;
            sink.report(account, concentration.ofSupplier() ? "message" : "message.known", List.of(), account, share,
                    context.analysis().revenueConcentrationLimit());
        }
    }

    /** The revenue by period, and the stage, by which the severity may differ. */
    @Override
    public boolean looksAt(EClass type) {
        return type == KeyweavePackage.Literals.PERIOD_VALUE || type == KeyweavePackage.Literals.STAGE_ASSESSMENT
                || KeyweavePackage.Literals.PARTY.isSuperTypeOf(type);
    }
}
