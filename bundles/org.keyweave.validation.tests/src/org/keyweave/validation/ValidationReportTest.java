/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.keyweave.model.Account;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RuleSetting;
import org.keyweave.model.StageSeverity;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.testing.Fixture;

class ValidationReportTest {

    @Test
    void listsByAccountSeverityAndRule() {
        Portfolio portfolio = Fixture.of("duplicate-person").portfolio();
        portfolio.setName("");
        ValidationReport report = Validation.validate(portfolio);
        List<Account> order = new ArrayList<>();
        order.add(null);
        order.addAll(portfolio.getAccounts());
        Finding before = null;
        for (Finding finding : report.findings()) {
            if (before != null) {
                int accounts = Integer.compare(order.indexOf(before.account()), order.indexOf(finding.account()));
                assertTrue(accounts <= 0);
                assertTrue(accounts < 0 || before.severity().compareTo(finding.severity()) <= 0);
            }
            before = finding;
        }
        assertEquals("missing-name", report.findings().get(0).ruleId());
    }

    @Test
    void countsAndGroups() {
        Portfolio portfolio = Fixture.of("touchpoint-same-side").portfolio();
        ValidationReport report = Validation.validate(portfolio);
        assertEquals(report.findings().size(), report.counts().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(Optional.of(FindingSeverity.ERROR), report.gravest());
        assertEquals(report.count(FindingSeverity.ERROR), report.atLeast(FindingSeverity.ERROR).size());
        assertEquals(report.findings(), report.atLeast(FindingSeverity.INFO));
        assertEquals(6, report.byRule().get(Rules.byId("touchpoint-same-side").orElseThrow()).size());
        for (Map.Entry<Account, List<Finding>> entry : report.byAccount().entrySet()) {
            assertEquals(report.of(entry.getKey()), entry.getValue());
        }
    }

    @Test
    void theMethodologySetsTheSeverityByStage() {
        Portfolio portfolio = Fixture.of("single-thread").portfolio();
        RuleSetting setting = KeyweaveFactory.eINSTANCE.createRuleSetting();
        setting.setRuleId("single-thread");
        setting.setSeverity(FindingSeverity.INFO);
        StageSeverity ignored = KeyweaveFactory.eINSTANCE.createStageSeverity();
        ignored.setStage(portfolio.getMethodology().getStageModels().get(0).getStages().get(0));
        ignored.setSeverity(FindingSeverity.IGNORE);
        StageSeverity grave = KeyweaveFactory.eINSTANCE.createStageSeverity();
        grave.setStage(portfolio.getMethodology().getStageModels().get(0).getStages().get(1));
        grave.setSeverity(FindingSeverity.ERROR);
        setting.getStageSeverities().addAll(List.of(ignored, grave));
        portfolio.getMethodology().getRuleSettings().add(setting);

        Map<String, FindingSeverity> severities = new TreeMap<>();
        Validation.validate(portfolio).findings().stream().filter(each -> each.ruleId().equals("single-thread"))
                .forEach(each -> severities.put(Fixture.purpose(each.subject()), each.severity()));

        assertEquals(Map.of("hit-star", FindingSeverity.ERROR, "hit-star-of-customer", FindingSeverity.INFO),
                severities);
    }

    @Test
    void excludedFindingsAreCountedApart() {
        Portfolio portfolio = Fixture.of("no-contact").portfolio();
        FindingExclusion exclusion = KeyweaveFactory.eINSTANCE.createFindingExclusion();
        exclusion.setRuleId("no-contact");
        exclusion.setElement(portfolio.getAccounts().get(0));
        exclusion.setReason("A name on the list for the year after next");
        int before = Validation.validate(portfolio).findings().size();
        portfolio.getExclusions().add(exclusion);

        ValidationReport report = Validation.validate(portfolio);

        assertEquals(before - 1, report.findings().size());
        assertEquals(List.of("no-contact"), report.excluded().stream().map(Finding::ruleId).toList());
    }

    @Test
    void anExclusionNeedsAReason() {
        Fixture fixture = Fixture.of("no-contact");
        Finding finding = Validation.validate(fixture.portfolio()).findings().get(0);
        var fixes = finding.quickFixes();
        var exclude = fixes.get(fixes.size() - 1);
        assertTrue(exclude.needsReason());
        assertThrows(IllegalStateException.class, () -> exclude.createCommand(fixture.domain()));
        assertTrue(exclude.withReason(" ", null).needsReason());
        assertFalse(exclude.withReason("known", null).needsReason());
    }

    @Test
    void withoutAMethodologyNothingThatNeedsOneIsReported() {
        Portfolio portfolio = Fixture.of("threads-below-stage").portfolio();
        portfolio.setMethodology(null);
        portfolio.getAccounts().forEach(account -> account.getAssessments().clear());
        List<String> rules = Validation.validate(portfolio).findings().stream().map(Finding::ruleId).distinct()
                .toList();
        assertEquals(List.of("single-thread", "no-contact"), rules);
    }

    @Test
    void stopsWhenCancelled() {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        Portfolio portfolio = Fixture.of("no-contact").portfolio();
        assertThrows(CancellationException.class,
                () -> Validation.validate(portfolio, portfolio.getEffectiveAnalysisDate(), monitor));
    }

    @Test
    void anEmptyPortfolioHasNothingToReportButItsName() {
        Portfolio portfolio = KeyweaveFactory.eINSTANCE.createPortfolio();
        assertEquals(List.of("missing-name"),
                Validation.validate(portfolio).findings().stream().map(Finding::ruleId).toList());
    }

    @Test
    void anAccountWhoseFileIsMissingIsReportedAndNotJudged() {
        Portfolio portfolio = Fixture.of("no-target-stage").portfolio();
        int before = Validation.validate(portfolio).findings().size();
        Account missing = KeyweaveFactory.eINSTANCE.createAccount();
        ((InternalEObject) missing).eSetProxyURI(portfolio.eResource().getURI().trimSegments(1)
                .appendSegment("lost.keyweave").appendFragment("a"));
        portfolio.getAccounts().add(missing);

        ValidationReport report = Validation.validate(portfolio);

        assertEquals(before + 1, report.findings().size());
        Finding finding = report.findings().get(0);
        assertEquals("dangling-reference", finding.ruleId());
        assertTrue(finding.message(Locale.ENGLISH).contains("lost.keyweave"));
        assertEquals(report, new IncrementalValidator(portfolio).report());
    }

    @Test
    void oneAccountCanBeJudgedAlone() {
        Portfolio portfolio = Fixture.of("relationship-type-mismatch").portfolio();
        ValidationReport report = Validation.validate(portfolio);
        for (Account account : portfolio.getAccounts()) {
            assertEquals(report.of(account), Validation.findings(account));
        }
        assertFalse(Validation.findings(portfolio.getAccounts().get(0)).isEmpty());
    }
}
