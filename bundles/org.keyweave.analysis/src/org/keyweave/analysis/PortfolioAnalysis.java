/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.analysis.dossier.ReadinessSummary;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.portfolio.AccountValue;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.analysis.portfolio.PeriodFigure;
import org.keyweave.analysis.portfolio.RelationshipFit;
import org.keyweave.analysis.portfolio.Resilience;
import org.keyweave.analysis.portfolio.RevenueConcentration;
import org.keyweave.analysis.portfolio.RevenueTable;
import org.keyweave.analysis.portfolio.RivalThread;
import org.keyweave.analysis.portfolio.SharedPerson;
import org.keyweave.analysis.portfolio.StageGroup;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.whatif.AccountDeparture;
import org.keyweave.analysis.whatif.PortfolioDeparture;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.StageModel;

/**
 * Everything that is measured over the accounts of a portfolio at one date. The analyses of the accounts are made when
 * first asked for, and then kept.
 */
public final class PortfolioAnalysis {

    private final Portfolio portfolio;
    private final AnalysisContext context;
    private final Map<Account, Lazy<AccountAnalysis>> accounts = new IdentityHashMap<>();
    private final List<Account> order;
    private final Lazy<RevenueTable> revenue;
    private final Lazy<List<StageGroup>> stages;
    private final Lazy<List<SharedPerson>> sharedPeople;

    private PortfolioAnalysis(Portfolio portfolio, AnalysisContext context) {
        this.portfolio = portfolio;
        this.context = context;
        this.order = List.copyOf(portfolio.getAccounts());
        for (Account account : order) {
            accounts.put(account, new Lazy<>(() -> AccountAnalysis.of(account, context)));
        }
        revenue = new Lazy<>(() -> RevenueTable.of(portfolio, context.asOf()));
        stages = new Lazy<>(this::groupByStage);
        sharedPeople = new Lazy<>(() -> {
            SharedPerson.Gathering gathering = new SharedPerson.Gathering();
            accounts().forEach(one -> gathering.add(one.account(), one.network(), one.threadStructure()));
            return gathering.shared();
        });
    }

    /** The analysis of a portfolio at its own date. */
    public static PortfolioAnalysis of(Portfolio portfolio) {
        return of(portfolio, AnalysisContext.of(portfolio));
    }

    /** The analysis of a portfolio under a given date and thresholds. */
    public static PortfolioAnalysis of(Portfolio portfolio, AnalysisContext context) {
        return new PortfolioAnalysis(portfolio, context);
    }

    /** The portfolio. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** Date and thresholds. */
    public AnalysisContext context() {
        return context;
    }

    /** The analyses of all accounts, in the order of the portfolio. */
    public List<AccountAnalysis> accounts() {
        return order.stream().map(this::account).toList();
    }

    /**
     * The analysis of one account.
     *
     * @throws IllegalArgumentException when the account is not in the portfolio
     */
    public AccountAnalysis account(Account account) {
        Lazy<AccountAnalysis> analysis = accounts.get(account);
        if (analysis == null) {
            throw new IllegalArgumentException("not an account of the portfolio: " + account);
        }
        return analysis.get();
    }

    /** Value of each account, in the order of the portfolio. */
    public List<AccountValue> values() {
        return accounts().stream().map(AccountAnalysis::value).toList();
    }

    /** Sums by period, oldest first. */
    public List<PeriodFigure> periods() {
        return PeriodFigure.of(order, context.asOf());
    }

    /** Revenue of all accounts in the reference period, the one in which they are compared. */
    public RevenueTable revenue() {
        return revenue.get();
    }

    /** Pareto classes by revenue, greatest first, unknown ones last. */
    public List<ParetoEntry> pareto() {
        return revenue.get().pareto(context);
    }

    /** Whether the supplier depends on few accounts. */
    public RevenueConcentration concentration() {
        return revenue.get().concentration(context);
    }

    /** Relationship types lived against those recommended, in the order of the portfolio. */
    public List<RelationshipFit> relationshipFits() {
        return order.stream().map(RelationshipFit::of).toList();
    }

    /** Accounts by resilience, weakest first. */
    public List<Resilience> resilience() {
        return accounts().stream().map(AccountAnalysis::resilience)
                .sorted(Comparator.comparingDouble(Resilience::indicator)).toList();
    }

    /**
     * Accounts by stage, model by model, in the order of the stages; accounts never assessed come last of each model.
     */
    public List<StageGroup> stages() {
        return stages.get();
    }

    private List<StageGroup> groupByStage() {
        Set<StageModel> models = new LinkedHashSet<>();
        if (portfolio.getMethodology() != null) {
            models.addAll(portfolio.getMethodology().getStageModels());
        }
        Map<Account, StageAudit> audits = new LinkedHashMap<>();
        for (AccountAnalysis one : accounts()) {
            audits.put(one.account(), one.stageAudit());
            one.stageAudit().model().ifPresent(models::add);
        }
        return StageGroup.of(List.copyOf(models), audits);
    }

    /** Rivals that hang on a single thread: openings. */
    public List<RivalThread> rivalsOnSingleThread() {
        return accounts().stream().flatMap(one -> one.rivals().stream())
                .filter(rival -> rival.threads().isSingleThread()).toList();
    }

    /** People of the supplier with contacts in two or more accounts, those who would hurt most first. */
    public List<SharedPerson> sharedPeople() {
        return sharedPeople.get();
    }

    /** What the portfolio loses when these people leave. */
    public PortfolioDeparture leave(Collection<Person> people) {
        List<AccountDeparture> departures = new ArrayList<>();
        for (AccountAnalysis one : accounts()) {
            boolean concerned = people.stream().anyMatch(person -> one.network().indexOf(Side.SUPPLIER, person) >= 0
                    || one.network().indexOf(Side.CUSTOMER, person) >= 0);
            if (concerned) {
                AccountDeparture departure = new AccountDeparture(one.account(), one.leave(people));
                if (!departure.departure().lostContacts().isEmpty()) {
                    departures.add(departure);
                }
            }
        }
        return new PortfolioDeparture(List.copyOf(people), List.copyOf(departures));
    }

    /** Readiness of the supplier for key account work. */
    public ReadinessSummary readiness() {
        return ReadinessSummary.of(portfolio, context.asOf());
    }
}
