/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.model.Account;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Methodology;
import org.keyweave.model.ModelElement;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RuleSetting;
import org.keyweave.model.Stage;
import org.keyweave.model.StageSeverity;

/**
 * Date, methodology and exclusions under which the rules judge, with the figures of the account that was asked for
 * last. Rules are run account by account, so one account's figures are in memory at a time. Valid while the model does
 * not change; not for several threads.
 */
public final class RuleContext {

    private final Portfolio portfolio;
    private final AnalysisContext analysis;
    private final Map<String, RuleSetting> settings = new HashMap<>();
    private final Map<String, Set<ModelElement>> exclusions = new HashMap<>();
    private AccountContext current;

    /**
     * @param portfolio portfolio that is judged; {@code null} for elements outside of any
     * @param asOf date at which activity and recency are judged
     */
    public RuleContext(Portfolio portfolio, LocalDate asOf) {
        this.portfolio = portfolio;
        this.analysis = AnalysisContext.of(Objects.requireNonNull(asOf, "asOf"), methodology());
        if (portfolio != null) {
            for (FindingExclusion exclusion : portfolio.getExclusions()) {
                if (exclusion.getRuleId() != null && exclusion.getElement() != null) {
                    exclusions.computeIfAbsent(exclusion.getRuleId(), id -> new HashSet<>())
                            .add(exclusion.getElement());
                }
            }
        }
        if (methodology() != null) {
            methodology().getRuleSettings().forEach(setting -> settings.putIfAbsent(setting.getRuleId(), setting));
        }
    }

    /** The portfolio, or {@code null}. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** Date at which activity and recency are judged. */
    public LocalDate asOf() {
        return analysis.asOf();
    }

    /** The methodology of the model, or {@code null}: without one, nothing that depends on a threshold is reported. */
    public Methodology methodology() {
        return portfolio == null ? null : portfolio.getMethodology();
    }

    /** Date and limits for the analysis. */
    public AnalysisContext analysis() {
        return analysis;
    }

    /** The figures of an account; kept until another account is asked for. */
    public AccountContext account(Account account) {
        if (current == null || current.account() != account) {
            current = new AccountContext(account, this);
        }
        return current;
    }

    /** The figures of the account around an element; {@code null} when the element is in no account. */
    public AccountContext accountOf(EObject element) {
        Account account = ModelPlaces.accountOf(element);
        return account == null ? null : account(account);
    }

    /**
     * Severity of a rule: by the methodology for the account's claimed stage, else by the methodology in general, else
     * the rule's own.
     *
     * @param account account around the subject, or {@code null}
     */
    public FindingSeverity severity(Rule<?> rule, Account account) {
        RuleSetting setting = settings.get(rule.id());
        if (setting == null) {
            return rule.defaultSeverity();
        }
        if (account != null && !setting.getStageSeverities().isEmpty()) {
            Stage stage = account(account).stage();
            for (StageSeverity exception : setting.getStageSeverities()) {
                if (stage != null && exception.getStage() == stage) {
                    return exception.getSeverity();
                }
            }
        }
        return setting.getSeverity();
    }

    /** Whether the consultant has excluded findings of that rule about that element. */
    public boolean isExcluded(Rule<?> rule, EObject subject) {
        Set<ModelElement> excluded = exclusions.get(rule.id());
        return excluded != null && excluded.contains(subject);
    }
}
