/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.time.LocalDate;
import java.util.Objects;

import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Methodology;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

/**
 * Date and thresholds under which an analysis runs. They come from the methodology of the model; where a model has
 * none, the defaults of the metamodel apply.
 *
 * @param asOf analysis date
 * @param silentAfterDays days of silence after which a touchpoint without a promised frequency no longer counts
 * @param assessmentValidDays days after which a stage assessment is stale
 * @param revenueConcentrationLimit share of supplier revenue with one account above which the portfolio depends on it
 * @param decisionMakerWeight decision weight from which a person counts as a decision maker, next to the decider role
 * @param classAShare cumulative share of revenue that makes up class A
 * @param classBShare cumulative share of revenue that makes up classes A and B
 */
public record AnalysisContext(LocalDate asOf, int silentAfterDays, int assessmentValidDays,
        double revenueConcentrationLimit, double decisionMakerWeight, double classAShare, double classBShare) {

    /** @throws NullPointerException when there is no date */
    public AnalysisContext {
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The context of a portfolio: its effective analysis date and its methodology. */
    public static AnalysisContext of(Portfolio portfolio) {
        return of(portfolio.getEffectiveAnalysisDate(), portfolio.getMethodology());
    }

    /** The context of the account's portfolio; today and the defaults when the account is in none. */
    public static AnalysisContext of(Account account) {
        return account.getPortfolio() == null ? of(LocalDate.now(), null) : of(account.getPortfolio());
    }

    /** A context of a date and a methodology; the metamodel's defaults when the methodology is {@code null}. */
    public static AnalysisContext of(LocalDate asOf, Methodology methodology) {
        Methodology m = methodology == null ? KeyweaveFactory.eINSTANCE.createMethodology() : methodology;
        return new AnalysisContext(asOf, m.getSilentAfterDays(), m.getAssessmentValidDays(),
                m.getRevenueConcentrationLimit(), m.getDecisionMakerWeight(), m.getClassAShare(), m.getClassBShare());
    }

    /** Whether a person is in the position at the analysis date; both ends of the activity period included. */
    public boolean isThere(Person person) {
        return (person.getActiveFrom() == null || !person.getActiveFrom().isAfter(asOf))
                && (person.getActiveUntil() == null || !person.getActiveUntil().isBefore(asOf));
    }

    /** The same thresholds at another date. */
    public AnalysisContext at(LocalDate date) {
        return new AnalysisContext(date, silentAfterDays, assessmentValidDays, revenueConcentrationLimit,
                decisionMakerWeight, classAShare, classBShare);
    }
}
