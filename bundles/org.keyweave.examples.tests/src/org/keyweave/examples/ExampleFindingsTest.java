/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.examples.ExampleContentTest.account;
import static org.keyweave.examples.ExampleContentTest.load;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.validation.Rules;
import org.keyweave.validation.Validation;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.Rule;

/** What the rules find in the examples. */
class ExampleFindingsTest {

    static List<Example> examples() {
        return Examples.list();
    }

    @Test
    void everyRuleHasSomethingToSay() throws ModelFileException {
        Set<String> hit = new TreeSet<>();
        for (Example example : Examples.list()) {
            report(example.id()).findings().forEach(finding -> hit.add(finding.ruleId()));
        }
        assertEquals(Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)), hit);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findingsAreTheSameInBothLanguages(Example example) throws ModelFileException {
        assertEquals(found(example, Locale.ENGLISH), found(example, Locale.SIMPLIFIED_CHINESE));
    }

    private static List<String> found(Example example, Locale locale) throws ModelFileException {
        LoadedModel model = example.load(locale);
        return Validation.validate(model.requirePortfolio()).findings().stream()
                .map(finding -> finding.severity() + " " + finding.ruleId() + " " + model.id((EObject) finding.subject()))
                .sorted().toList();
    }

    /** The findings that the story of an example is told by. */
    @ParameterizedTest
    @CsvSource({
        "automation, A-100, stage-not-evidenced",     "automation, A-100, hidden-single-thread",
        "automation, A-100, contact-has-left",        "automation, A-100, touchpoint-silent",
        "automation, A-100, action-overdue",          "automation, A-100, commitment-overdue",
        "consumer,   K-04,  rival-single-thread",     "automation, A-200, single-thread",
        "automation, A-200, personal-only-trust",     "automation, A-200, opening-without-strategy",
        "automation, A-200, strategy-stage-mismatch", "automation, A-300, no-contact",
        "automation, A-400, stage-regressed",         "automation, A-400, commitment-broken-without-remedy",
        "consumer,   K-01,  decision-maker-single-thread", "consumer, K-04, threads-below-stage",
        "consumer,   K-07,  assessment-stale",        "consumer,   K-09, share-of-wallet-mismatch",
        "consumer,   K-13,  missing-name",            "consumer,   K-13, duplicate-person",
        "consumer,   K-13,  touchpoint-same-side",    "consumer,   K-13, dates-out-of-order" })
    void storyIsTold(String example, String account, String rule) throws ModelFileException {
        Portfolio portfolio = load(example);
        assertTrue(Validation.validate(portfolio).of(account(portfolio, account)).stream()
                .anyMatch(finding -> finding.ruleId().equals(rule)), () -> "not found: " + rule);
    }

    @Test
    void wellRunAccountsAreLeftAlone() throws ModelFileException {
        Portfolio portfolio = load("consumer");
        ValidationReport report = Validation.validate(portfolio);
        for (String code : List.of("K-02", "K-10")) {
            assertEquals(List.of(), report.of(account(portfolio, code)).stream()
                    .filter(finding -> finding.severity() != FindingSeverity.INFO).map(Finding::toString).toList(), code);
        }
    }

    @Test
    void excludedFindingIsNotReported() throws ModelFileException {
        ValidationReport report = report("automation");
        assertEquals(List.of("no-target-stage"), report.excluded().stream().map(Finding::ruleId).toList());
    }

    private static ValidationReport report(String example) throws ModelFileException {
        return Validation.validate(load(example));
    }
}
