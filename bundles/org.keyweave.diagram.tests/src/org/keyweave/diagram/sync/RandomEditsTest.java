/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.club.Club;
import org.keyweave.diagram.club.RandomClub;
import org.keyweave.diagram.model.DiagramDump;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.TextMeasurer;
import org.keyweave.vsm.spec.DiagramSpec;

/** A diagram that follows random edits shows the same as one that is built anew, whatever is declared on services. */
class RandomEditsTest {

    private final DiagramSpec spec = Club.plan();
    private final TextMeasurer measurer = new AwtTextMeasurer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void followsWithoutDeclarations(long seed) {
        follow(seed, ServiceReads.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void followsWithDeclarations(long seed) {
        follow(seed, declared());
    }

    static ServiceReads declared() {
        Properties declared = new Properties();
        declared.setProperty("isShown", "");
        declared.setProperty("personLabel", "");
        declared.setProperty("personTooltip", "boss");
        declared.setProperty("isIdle", "");
        declared.setProperty("bosses", "groups.people");
        declared.setProperty("isLoose", "");
        declared.setProperty("isHeavy", "from, to");
        declared.setProperty("heaviness", "from, to");
        declared.setProperty("mayLink", "");
        declared.setProperty("throwsForHeavy", "");
        declared.setProperty("throwsAlways", "");
        return ServiceReads.of(declared);
    }

    private void follow(long seed, ServiceReads reads) {
        RandomClub random = new RandomClub(seed).edit(60);
        List<String> steps = new ArrayList<>();
        SyncInput input = SyncInput.of(spec, random.club()).withReads(reads).withMeasurer(measurer);
        try (DiagramSynchronizer live = DiagramSynchronizer.open(input)) {
            for (int i = 0; i < 250; i++) {
                if (i % 10 == 9) {
                    toggle(live, random, steps);
                } else {
                    steps.add(random.edit());
                }
                live.refresh();
                DiagramState same = new DiagramState(live.state().id(), "Plan", live.state().target());
                same.setLayers(live.state().layers().orElse(null));
                same.setFilters(live.state().filters());
                try (DiagramSynchronizer fresh = DiagramSynchronizer.open(input.withState(same))) {
                    assertEquals(dump(fresh), dump(live), () -> "seed " + seed + " after " + steps);
                    assertEquals(fresh.diagram().problems().stream().map(p -> p.owner() + p.message()).toList(),
                            live.diagram().problems().stream().map(p -> p.owner() + p.message()).toList(),
                            () -> "problems, seed " + seed + " after " + steps);
                    assertEquals(fresh.diagram().roots().stream().map(Object::toString).toList(),
                            live.diagram().roots().stream().map(Object::toString).toList(),
                            () -> "order, seed " + seed + " after " + steps);
                }
            }
            assertTrue(live.diagram().size() > 10);
        }
    }

    private static void toggle(DiagramSynchronizer live, RandomClub random, List<String> steps) {
        switch (random.random().nextInt(3)) {
            case 0 -> live.state().setLayers(random.random().nextBoolean() ? Set.of("Friends", "Faults")
                    : random.random().nextBoolean() ? Set.of() : Set.of("Faults"));
            case 1 -> live.state().setFilters(random.random().nextBoolean() ? Set.of("OnlyActive", "NoRoles")
                    : Set.of("SmallIdle"));
            default -> live.state().setFilters(Set.of());
        }
        steps.add("layers " + live.state().layers() + " filters " + live.state().filters());
        live.sheetChanged();
    }

    private static String dump(DiagramSynchronizer synchronizer) {
        return DiagramDump.of(synchronizer.diagram(), synchronizer.ids()::of);
    }
}
