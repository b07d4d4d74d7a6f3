/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ComparisonTexts;
import org.keyweave.analysis.compare.ElementDifference;
import org.keyweave.analysis.compare.ModelComparison;
import org.keyweave.analysis.compare.Version;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.testing.Fixture;
import org.keyweave.validation.testing.RandomEdits;

/** Comparisons of fixtures with edited copies of themselves. */
class VersionComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int RUNS = 10;
    private static final int EDITS = 12;

    private static VersionComparison compare(Fixture before, Fixture after) {
        return VersionComparison.of(Version.at(before.portfolio(), DAY), Version.at(after.portfolio(), DAY),
                new BasicMonitor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-thread", "commitment-overdue", "stage-not-evidenced", "opening-without-strategy"})
    void everyRandomEditIsFoundAndTheOtherWayRoundIsTheInverse(String rule) {
        for (long seed = 0; seed < RUNS; seed++) {
            Fixture before = Fixture.of(rule);
            Fixture after = Fixture.of(rule);
            RandomEdits edits = new RandomEdits(after.portfolio(), seed);
            StringBuilder steps = new StringBuilder("seed " + seed);
            for (int i = 0; i < EDITS; i++) {
                String earlier = after.text();
                steps.append('\n').append(edits.next());
                ModelComparison there = ModelComparison.of(Version.at(before.portfolio(), DAY),
                        Version.at(after.portfolio(), DAY));
                ModelComparison back = ModelComparison.of(Version.at(after.portfolio(), DAY),
                        Version.at(before.portfolio(), DAY));
                assertEquals(before.text().equals(after.text()), there.isEmpty(), steps::toString);
                mirrors(there, back, steps.toString());
                if (earlier.equals(after.text())) {
                    steps.append(" (nothing)");
                }
            }
        }
    }

    private static void mirrors(ModelComparison there, ModelComparison back, String steps) {
        assertEquals(there.changes().stream().map(change -> change.kind().inverse() + " " + change.trend().inverse())
                .sorted().toList(), back.changes().stream().map(change -> change.kind() + " " + change.trend())
                        .sorted().toList(), steps);
        assertEquals(there.fields().stream().map(field -> field.feature().getName()).sorted().toList(),
                back.fields().stream().map(field -> field.feature().getName()).sorted().toList(), steps);
        assertEquals(there.elements().stream().filter(each -> each.kind() == ElementDifference.Kind.ADDED).count(),
                back.elements().stream().filter(each -> each.kind() == ElementDifference.Kind.REMOVED).count(), steps);
        for (Change change : there.changes()) {
            assertFalse(change.text(ComparisonTexts.of(Locale.SIMPLIFIED_CHINESE)).isBlank(), steps);
        }
    }

    @Test
    void findingsAppearAndAreResolved() {
        Fixture before = Fixture.of("single-thread");
        Fixture after = Fixture.of("single-thread");
        assertTrue(compare(before, after).isEmpty());
        List<Finding> all = compare(before, after).findings().remaining();
        assertFalse(all.isEmpty());
        Finding single = all.stream().filter(finding -> finding.ruleId().equals("single-thread")).findFirst()
                .orElseThrow();
        single.account().getTouchpoints().forEach(VersionComparisonTest::cut);
        VersionComparison comparison = compare(before, after);
        assertTrue(ids(comparison.findings().resolved()).contains("single-thread"));
        assertTrue(ids(comparison.findings().appeared()).contains("no-contact"));
        assertEquals(ids(comparison.findings().appeared()), ids(compare(after, before).findings().resolved()));
        assertTrue(comparison.isAbout(single.account(), single.account()));
    }

    private static void cut(Touchpoint touchpoint) {
        touchpoint.setStatus(TouchpointStatus.BROKEN);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).sorted().toList();
    }
}
