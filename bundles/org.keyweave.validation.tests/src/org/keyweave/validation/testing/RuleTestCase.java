/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keyweave.validation.IncrementalValidator;
import org.keyweave.validation.Rules;
import org.keyweave.validation.Validation;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;

/**
 * A test of one rule: the rule's fixture, and a table of what must be reported with which message and which fixes. The
 * fixture must name exactly these elements as hits, and name some that are clean. Every fix is executed and undone.
 */
public abstract class RuleTestCase {

    private record Expected(Set<String> messages, List<String> fixes) {
    }

    private final String ruleId;
    private final Map<String, Expected> hits = new TreeMap<>();

    protected RuleTestCase(String ruleId) {
        this.ruleId = ruleId;
    }

    /** Declares a hit: the element's purpose, the message, and the ids of the fixes offered, in order. */
    protected final void hit(String purpose, String message, String... fixes) {
        hits.merge(purpose, new Expected(Set.of(message), List.of(fixes)), (one, other) -> {
            Set<String> both = new TreeSet<>(one.messages);
            both.addAll(other.messages);
            return new Expected(both, one.fixes);
        });
    }

    @Test
    void reportsExactlyTheHits() {
        Map<String, Set<String>> expected = new TreeMap<>();
        hits.forEach((purpose, each) -> expected.put(purpose, each.messages));
        Map<String, Set<String>> actual = new TreeMap<>();
        findings(Fixture.of(ruleId)).forEach(finding -> actual
                .computeIfAbsent(Fixture.purpose(finding.subject()), each -> new TreeSet<>())
                .add(finding.messageKey()));
        assertEquals(expected.toString(), actual.toString());
    }

    @Test
    void fixtureNamesHitsAndCleanOnes() {
        Fixture fixture = Fixture.of(ruleId);
        assertEquals(hits.keySet(), fixture.purposes("hit-"));
        assertFalse(fixture.purposes("clean-").isEmpty());
    }

    @Test
    void speaksBothLanguages() {
        Rule<?> rule = Rules.byId(ruleId).orElseThrow();
        for (Finding finding : findings(Fixture.of(ruleId))) {
            List<String> english = texts(finding, rule, Locale.ENGLISH);
            List<String> chinese = texts(finding, rule, Locale.CHINA);
            for (int i = 0; i < english.size(); i++) {
                assertNotEquals(english.get(i), chinese.get(i));
                for (String text : List.of(english.get(i), chinese.get(i))) {
                    assertFalse(text.isBlank() || text.contains("{") || text.contains("null") || text.contains("Impl@")
                            || text.contains("[") || text.contains("''"), text);
                }
            }
        }
    }

    @Test
    void offersTheFixes() {
        Map<String, List<String>> expected = new TreeMap<>();
        hits.forEach((purpose, each) -> expected.put(purpose, each.fixes));
        Map<String, List<String>> actual = new TreeMap<>();
        for (Finding finding : findings(Fixture.of(ruleId))) {
            List<String> ids = new ArrayList<>(finding.quickFixes().stream().map(QuickFix::id).toList());
            assertEquals("exclude", ids.remove(ids.size() - 1));
            actual.put(Fixture.purpose(finding.subject()), ids);
        }
        assertEquals(expected, actual);
    }

    @TestFactory
    List<DynamicTest> fixesHelpAndCanBeUndone() {
        List<DynamicTest> tests = new ArrayList<>();
        List<Finding> findings = findings(Fixture.of(ruleId));
        for (int i = 0; i < findings.size(); i++) {
            List<QuickFix> fixes = findings.get(i).quickFixes();
            for (int j = 0; j < fixes.size(); j++) {
                int place = i;
                int choice = j;
                tests.add(dynamicTest(Fixture.purpose(findings.get(i).subject()) + ": " + fixes.get(j).id() + ' ' + j,
                        () -> executeAndUndo(place, choice)));
            }
        }
        return tests;
    }

    private void executeAndUndo(int place, int choice) {
        Fixture fixture = Fixture.of(ruleId);
        IncrementalValidator incremental = new IncrementalValidator(fixture.portfolio());
        ValidationReport before = incremental.report();
        Finding finding = findings(fixture).get(place);
        QuickFix fix = finding.quickFixes().get(choice);
        if (fix.needsReason()) {
            fix = fix.withReason("Agreed with the client", "Consultant");
        }
        String original = fixture.text();
        fixture.execute(fix.createCommand(fixture.domain()));
        String changed = fixture.text();
        assertNotEquals(original, changed);
        ValidationReport after = Validation.validate(fixture.portfolio());
        assertEquals(after, incremental.report());
        if (fix.effect() == QuickFix.Effect.RESOLVES) {
            assertFalse(after.findings().stream().anyMatch(each -> isAbout(each, finding)), "still there: " + finding);
        } else {
            String id = fix.id();
            Finding still = after.findings().stream()
                    .filter(each -> each.rule() == finding.rule() && each.subject() == finding.subject())
                    .findFirst().orElseThrow();
            assertFalse(still.quickFixes().stream().anyMatch(each -> each.id().equals(id)),
                    "planned, yet offered again");
        }
        assertTrue(subjects(before).containsAll(subjects(after)), "the fix broke the model: " + subjects(after));

        fixture.domain().getCommandStack().undo();
        assertEquals(original, fixture.text());
        assertEquals(before, incremental.report());
        fixture.domain().getCommandStack().redo();
        assertEquals(changed, fixture.text());
        fixture.domain().getCommandStack().undo();
        assertEquals(original, fixture.text());
        incremental.dispose();
    }

    private static boolean isAbout(Finding one, Finding other) {
        return one.rule() == other.rule() && one.subject() == other.subject() && one.account() == other.account()
                && one.messageKey().equals(other.messageKey())
                && (one.rule().category() != RuleCategory.MODEL || one.arguments().equals(other.arguments()));
    }

    /** What is unsound in the model itself. */
    private static Set<String> subjects(ValidationReport report) {
        Set<String> subjects = new HashSet<>();
        report.findings().stream().filter(finding -> finding.rule().category() == RuleCategory.MODEL)
                .forEach(finding -> subjects.add(finding.ruleId() + ' ' + System.identityHashCode(finding.subject())));
        return subjects;
    }

    private List<Finding> findings(Fixture fixture) {
        List<Finding> findings = Validation.validate(fixture.portfolio()).findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId)).toList();
        assertFalse(findings.isEmpty());
        return findings;
    }

    private static List<String> texts(Finding finding, Rule<?> rule, Locale locale) {
        List<String> texts = new ArrayList<>(List.of(finding.message(locale), finding.explanation(locale),
                finding.remedy(locale), rule.name(locale), rule.category().label(locale)));
        for (QuickFix fix : finding.quickFixes()) {
            texts.add(fix.label(locale));
            texts.add(fix.description(locale));
        }
        return texts;
    }
}
