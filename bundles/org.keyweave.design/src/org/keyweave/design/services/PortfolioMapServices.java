/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.portfolio.AccountValue;
import org.keyweave.analysis.portfolio.ParetoClass;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.analysis.portfolio.Resilience;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Competitor;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;

/** The portfolio: accounts by size and resilience around the supplier, with the competitors. */
public class PortfolioMapServices {

    private static final int LONGEST = 5;
    private static final double RESILIENT = 0.75;
    private static final double FRAGILE = Resilience.SINGLE_THREAD_LIMIT;

    /** Title of the diagram. */
    public String portfolioTitle(Portfolio portfolio) {
        return Words.get("portfolio.title", Words.name(portfolio.getName()));
    }

    /** Name of an account, its revenue and its resilience in words. */
    public String portfolioAccountLabel(Account account) {
        AccountValue value = Snapshots.of(account).value();
        String revenue = value.revenue().isPresent()
                ? Words.amount(value.revenue().getAsDouble(), account.getPortfolio().getCurrency()) : Words.get("unknown");
        return Words.name(account.getName()) + "\n"
                + Words.get("portfolio.account", revenue, resilienceText(account));
    }

    private static String resilienceText(Account account) {
        Resilience resilience = Snapshots.of(account).resilience();
        String key = resilience.indicator() >= RESILIENT ? "portfolio.resilient"
                : resilience.indicator() > FRAGILE ? "portfolio.vulnerable" : "portfolio.fragile";
        return Words.get(key, Words.percent(resilience.indicator()));
    }

    /** Threads, class and resilience of an account. */
    public String portfolioAccountTooltip(Account account) {
        StringBuilder text = new StringBuilder(portfolioAccountLabel(account));
        text.append('\n').append(accountThreadLabel(account));
        entry(account).map(ParetoEntry::paretoClass)
                .ifPresent(paretoClass -> text.append('\n').append(Words.get("portfolio.class", paretoClass.name())));
        if (account.isSetRelationshipType()) {
            text.append('\n').append(Words.literal(account.getRelationshipType()));
        }
        return text.toString();
    }

    /** Accounts, those with the greatest revenue first; of equal or unknown revenue in their order. */
    public Collection<Account> accountsByRevenue(Portfolio portfolio) {
        return portfolio.getAccounts().stream()
                .sorted(Comparator.comparingDouble(account -> -Snapshots.of(account).value().revenue().orElse(-1)))
                .toList();
    }

    /** Length of the bar of an account, from 1 to 5 of the greatest revenue; 0 without revenue. */
    int revenueStep(Account account) {
        double greatest = portfolio(account).values().stream()
                .mapToDouble(value -> value.revenue().orElse(0)).max().orElse(0);
        double own = Snapshots.of(account).value().revenue().orElse(0);
        return greatest <= 0 || own <= 0 ? 0 : Math.max(1, (int) Math.ceil(LONGEST * own / greatest));
    }

    /** Whether the relationship would stand the loss of people. */
    public boolean isResilient(Account account) {
        return Snapshots.of(account).resilience().indicator() >= RESILIENT;
    }

    /** Whether the relationship hangs on one person, or on nobody. */
    public boolean isFragile(Account account) {
        return Snapshots.of(account).resilience().indicator() <= FRAGILE;
    }

    /** Whether the relationship lies between the two. */
    public boolean isVulnerable(Account account) {
        return !isResilient(account) && !isFragile(account);
    }

    /** Whether the account belongs to class A. */
    public boolean isClassA(Account account) {
        return entry(account).filter(entry -> entry.paretoClass() == ParetoClass.A).isPresent();
    }

    private static Optional<ParetoEntry> entry(Account account) {
        return portfolio(account).pareto().stream().filter(entry -> entry.account() == account).findFirst();
    }

    private static PortfolioAnalysis portfolio(Account account) {
        return Snapshots.of(account.getPortfolio());
    }

    // ---- lines from the supplier

    /** The account that a line leads to. */
    public Account edgeAccount(Account account) {
        return account;
    }

    /** The supplier that a line comes from. */
    public Supplier edgeSupplier(Account account) {
        return account.getPortfolio() == null ? null : account.getPortfolio().getSupplier();
    }

    /** Thread count in words. */
    public String accountThreadLabel(Account account) {
        return RelationshipNetworkServices.threadsText(Snapshots.of(account).threads().count());
    }

    /** Width of a line by the thread count, 1 to 6 pixels. */
    public int accountThreadWidth(Account account) {
        return Math.max(1, Math.min(6, Snapshots.of(account).threads().count()));
    }

    /** Whether the relationship hangs on one thread. */
    public boolean accountHangsOnOneThread(Account account) {
        return Snapshots.of(account).threads().isSingleThread();
    }

    /** Whether there is no contact at all. */
    public boolean accountHasNoThread(Account account) {
        return Snapshots.of(account).threads().count() == 0;
    }

    /** Name and description of the supplier. */
    public String supplierTooltip(Supplier supplier) {
        return supplier.getDescription() == null ? Words.name(supplier.getName())
                : Words.name(supplier.getName()) + "\n" + supplier.getDescription();
    }

    /** Name, strengths and weaknesses of a competitor. */
    public String competitorTooltip(Competitor competitor) {
        StringBuilder text = new StringBuilder(Words.name(competitor.getName()));
        if (competitor.getStrengths() != null) {
            text.append('\n').append(Words.get("rival.strengths", competitor.getStrengths()));
        }
        if (competitor.getWeaknesses() != null) {
            text.append('\n').append(Words.get("rival.weaknesses", competitor.getWeaknesses()));
        }
        return text.toString();
    }
}
