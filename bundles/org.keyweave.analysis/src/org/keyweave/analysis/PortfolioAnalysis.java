/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis;

import java.util.Collection;
import java.util.List;

import org.keyweave.analysis.dossier.ReadinessSummary;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.analysis.portfolio.AccountValue;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.analysis.portfolio.PeriodFigure;
import org.keyweave.analysis.portfolio.RelationshipFit;
import org.keyweave.analysis.portfolio.Resilience;
import org.keyweave.analysis.portfolio.RevenueConcentration;
import org.keyweave.analysis.portfolio.RivalThread;
import org.keyweave.analysis.portfolio.SharedPerson;
import org.keyweave.analysis.portfolio.StageGroup;
import org.keyweave.analysis.whatif.PortfolioDeparture;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

/**
 * Everything that is measured over the accounts of a portfolio at one date. The analyses of the accounts are made when
 * first asked for, and then kept.
 */
public final class PortfolioAnalysis {

    /** The analysis of a portfolio at its own date. */
    public static PortfolioAnalysis of(Portfolio portfolio) {
        return of(portfolio, AnalysisContext.of(portfolio));
    }

    /** The analysis of a portfolio under a given date and thresholds. */
    public static PortfolioAnalysis of(Portfolio portfolio, AnalysisContext context) {
        throw new UnsupportedOperationException();
    }

    /** The portfolio. */
    public Portfolio portfolio() {
        throw new UnsupportedOperationException();
    }

    /** Date and thresholds. */
    public AnalysisContext context() {
        throw new UnsupportedOperationException();
    }

    /** The analyses of all accounts, in the order of the portfolio. */
    public List<AccountAnalysis> accounts() {
        throw new UnsupportedOperationException();
    }

    /**
     * The analysis of one account.
     *
     * @throws IllegalArgumentException when the account is not in the portfolio
     */
    public AccountAnalysis account(Account account) {
        throw new UnsupportedOperationException();
    }

    /** Value of each account, in the order of the portfolio. */
    public List<AccountValue> values() {
        throw new UnsupportedOperationException();
    }

    /** Sums by period, oldest first. */
    public List<PeriodFigure> periods() {
        throw new UnsupportedOperationException();
    }

    /** Pareto classes by revenue, greatest first, unknown ones last. */
    public List<ParetoEntry> pareto() {
        throw new UnsupportedOperationException();
    }

    /** Whether the supplier depends on few accounts. */
    public RevenueConcentration concentration() {
        throw new UnsupportedOperationException();
    }

    /** Relationship types lived against those recommended, in the order of the portfolio. */
    public List<RelationshipFit> relationshipFits() {
        throw new UnsupportedOperationException();
    }

    /** Accounts by resilience, weakest first. */
    public List<Resilience> resilience() {
        throw new UnsupportedOperationException();
    }

    /** Accounts by stage, model by model, in the order of the stages; accounts never assessed come last of each model. */
    public List<StageGroup> stages() {
        throw new UnsupportedOperationException();
    }

    /** Rivals that hang on a single thread: openings. */
    public List<RivalThread> rivalsOnSingleThread() {
        throw new UnsupportedOperationException();
    }

    /** People of the supplier with contacts in two or more accounts, those who would hurt most first. */
    public List<SharedPerson> sharedPeople() {
        throw new UnsupportedOperationException();
    }

    /** What the portfolio loses when these people leave. */
    public PortfolioDeparture leave(Collection<Person> people) {
        throw new UnsupportedOperationException();
    }

    /** Readiness of the supplier for key account work. */
    public ReadinessSummary readiness() {
        throw new UnsupportedOperationException();
    }
}
