/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.function.Predicate;

import org.keyweave.analysis.portfolio.AccountValue;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;

/** Headline, revenue bars and legend of the portfolio map; conditions as in {@link NetworkLegendServices}. */
public class PortfolioLegendServices {

    private static final PortfolioMapServices MAP = new PortfolioMapServices();

    /** Number of accounts, their revenue, and how many are resilient or hang on one thread. */
    public String portfolioHeadline(Portfolio portfolio) {
        double revenue = Snapshots.of(portfolio).values().stream().map(AccountValue::revenue)
                .mapToDouble(value -> value.orElse(0)).sum();
        return Words.get("portfolio.headline", portfolio.getAccounts().size(),
                Words.amount(revenue, portfolio.getCurrency()), count(portfolio, MAP::isResilient),
                count(portfolio, MAP::isFragile));
    }

    private static long count(Portfolio portfolio, Predicate<Account> condition) {
        return portfolio.getAccounts().stream().filter(condition).count();
    }

    /** The account where its bar has length 1 of 5, else nothing. */
    public Account ofRevenueStep1(Account account) {
        return MAP.revenueStep(account) == 1 ? account : null;
    }

    /** The account where its bar has length 2 of 5, else nothing. */
    public Account ofRevenueStep2(Account account) {
        return MAP.revenueStep(account) == 2 ? account : null;
    }

    /** The account where its bar has length 3 of 5, else nothing. */
    public Account ofRevenueStep3(Account account) {
        return MAP.revenueStep(account) == 3 ? account : null;
    }

    /** The account where its bar has length 4 of 5, else nothing. */
    public Account ofRevenueStep4(Account account) {
        return MAP.revenueStep(account) == 4 ? account : null;
    }

    /** The account where its bar has length 5 of 5, else nothing. */
    public Account ofRevenueStep5(Account account) {
        return MAP.revenueStep(account) == 5 ? account : null;
    }

    /** Title of the legend. */
    public String portfolioLegendTitle(Portfolio portfolio) {
        return Words.get("legend.title");
    }

    /** Where an account hangs on one person. */
    public Portfolio legendFragile(Portfolio portfolio) {
        return any(portfolio, MAP::isFragile);
    }

    /** What a red card means. */
    public String legendFragileText(Portfolio portfolio) {
        return Words.get("legend.fragile");
    }

    /** Where an account lies between fragile and resilient. */
    public Portfolio legendVulnerable(Portfolio portfolio) {
        return any(portfolio, MAP::isVulnerable);
    }

    /** What an amber card means. */
    public String legendVulnerableText(Portfolio portfolio) {
        return Words.get("legend.vulnerable");
    }

    /** Where an account is resilient. */
    public Portfolio legendResilient(Portfolio portfolio) {
        return any(portfolio, MAP::isResilient);
    }

    /** What a green card means. */
    public String legendResilientText(Portfolio portfolio) {
        return Words.get("legend.resilient");
    }

    /** Where an account has revenue. */
    public Portfolio legendRevenue(Portfolio portfolio) {
        return any(portfolio, account -> MAP.revenueStep(account) > 0);
    }

    /** What the length of a bar means. */
    public String legendRevenueText(Portfolio portfolio) {
        return Words.get("legend.revenue");
    }

    /** Where the supplier serves an account by more than one thread. */
    public Portfolio legendServed(Portfolio portfolio) {
        return any(portfolio, account -> MAP.edgeSupplier(account) != null && MAP.accountThreadWidth(account) > 1);
    }

    /** What the width of a line means. */
    public String legendServedText(Portfolio portfolio) {
        return Words.get("legend.served");
    }

    /** Where there are competitors. */
    public Portfolio legendRival(Portfolio portfolio) {
        return portfolio.getCompetitors().isEmpty() ? null : portfolio;
    }

    /** What an amber frame means, and its lines. */
    public String legendRivalText(Portfolio portfolio) {
        return Words.get("legend.rival");
    }

    private static Portfolio any(Portfolio portfolio, Predicate<Account> condition) {
        return portfolio.getAccounts().stream().anyMatch(condition) ? portfolio : null;
    }
}
