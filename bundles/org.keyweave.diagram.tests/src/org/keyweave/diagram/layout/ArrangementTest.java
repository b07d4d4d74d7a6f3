/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.club.Club;
import org.keyweave.diagram.club.RandomClub;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.tools.DiagramTools;
import org.keyweave.diagram.tools.ToolException;

class ArrangementTest {

    private static DiagramSynchronizer open(long seed, String layout) {
        return DiagramSynchronizer.open(SyncInput.of(Club.plan(layout), new RandomClub(seed).edit(160).club()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.elk.layered", "org.eclipse.elk.force", "org.eclipse.elk.stress",
            "org.eclipse.elk.mrtree", "org.eclipse.elk.box", "org.eclipse.elk.rectpacking"})
    void siblingsDoNotOverlap(String algorithm) {
        try (DiagramSynchronizer diagram = open(5, Club.layout(algorithm))) {
            Arrangement.all(diagram, LayoutMonitor.NONE);
            assertNoOverlaps(diagram);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void partiesStandOnTheirSides(long seed) {
        EObject club = twoParties(seed);
        try (DiagramSynchronizer diagram = DiagramSynchronizer.open(SyncInput.of(sides(), club))) {
            Arrangement.all(diagram, LayoutMonitor.NONE);
            assertNoOverlaps(diagram);
            Rect left = diagram.diagram().roots().get(0).absoluteBounds();
            Rect right = diagram.diagram().roots().get(1).absoluteBounds();
            assertTrue(left.right() + 200 < right.x(), "a gap for the lines");
            assertEquals(left.y(), right.y());
            assertEquals(left.bottom(), right.bottom());
            assertFalse(diagram.diagram().edges().isEmpty());
            for (EdgeElement edge : diagram.diagram().edges()) {
                Rect source = ((ShapeElement) edge.sourceEnd()).absoluteBounds();
                assertEquals(source.right(), edge.route().start().x(), 0.01, "leaves at the facing edge");
            }
            assertLabelsAreClear(diagram);
        }
    }

    @Test
    void orderUndoesCrossingsThatNeedNotBe() {
        EObject club = Club.make(Club.CLUB, "name", "crossed");
        EObject left = Club.add(club, "groups", Club.GROUP, "name", "left");
        EObject right = Club.add(club, "groups", Club.GROUP, "name", "right");
        List<EObject> ones = new ArrayList<>();
        List<EObject> others = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ones.add(Club.add(left, "people", Club.PERSON, "name", "a" + i, "active", true));
            others.add(Club.add(right, "people", Club.PERSON, "name", "b" + i, "active", true));
        }
        for (int i = 0; i < 12; i++) {
            Club.add(club, "links", Club.LINK, "from", ones.get(i), "to", others.get(i * 5 % 12), "width", 1);
        }
        Club.resource(club);
        try (DiagramSynchronizer diagram = DiagramSynchronizer.open(SyncInput.of(sides(), club))) {
            Arrangement.all(diagram, LayoutMonitor.NONE);
            List<EdgeElement> edges = new ArrayList<>(diagram.diagram().edges());
            edges.sort((one, other) -> Double.compare(one.route().start().y(), other.route().start().y()));
            for (int i = 1; i < edges.size(); i++) {
                assertTrue(edges.get(i - 1).route().end().y() < edges.get(i).route().end().y(), "no crossing");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsPinnedStays(boolean facing) {
        EObject club = twoParties(3);
        try (DiagramSynchronizer diagram = DiagramSynchronizer.open(
                SyncInput.of(facing ? sides() : Club.plan(), club))) {
            DiagramTools tools = new DiagramTools(diagram, null, Locale.ENGLISH);
            BasicCommandStack stack = new BasicCommandStack();
            NodeElement person = (NodeElement) ((ContainerElement) diagram.diagram().roots().get(0)).children().get(0);
            Rect before = person.bounds();
            DiagramTools.execute(stack, tools.state().pin(Set.of(person), true));
            DiagramTools.execute(stack, tools.state().arrangeAll(LayoutMonitor.NONE));
            assertEquals(before.topLeft(), person.bounds().topLeft());
            assertNoOverlaps(diagram);
        }
    }

    @Test
    void onlyTheSelectionMoves() {
        try (DiagramSynchronizer diagram = open(7, null)) {
            ContainerElement group = diagram.diagram().elements().stream()
                    .filter(element -> element instanceof ContainerElement container && container.isFreeForm()
                            && container.children().size() > 3)
                    .map(ContainerElement.class::cast).findFirst().orElseThrow();
            List<ShapeElement> selection = group.children().subList(0, 2);
            List<Rect> others = group.children().stream().skip(2).map(ShapeElement::bounds).toList();
            Arrangement.selection(diagram, selection, LayoutMonitor.NONE);
            assertEquals(others, group.children().stream().skip(2).map(ShapeElement::bounds).toList());
        }
    }

    @Test
    void aStoppedArrangementIsPutBack() {
        try (DiagramSynchronizer diagram = open(9, null)) {
            List<String> before = positions(diagram);
            DiagramTools tools = new DiagramTools(diagram, null, Locale.ENGLISH);
            BasicCommandStack stack = new BasicCommandStack();
            int[] asked = {0};
            LayoutMonitor stopping = new LayoutMonitor() {
                @Override
                public boolean isCancelled() {
                    return asked[0]++ > 3;
                }
            };
            ToolException stopped = assertThrows(ToolException.class,
                    () -> DiagramTools.execute(stack, tools.state().arrangeAll(stopping)));
            assertTrue(stopped.getCause() instanceof CancellationException);
            assertEquals(before, positions(diagram));
            assertFalse(stack.canUndo());
        }
    }

    @Test
    void arrangingIsUndoneAndRepeatable() {
        try (DiagramSynchronizer diagram = open(11, null)) {
            List<String> before = positions(diagram);
            DiagramTools tools = new DiagramTools(diagram, null, Locale.ENGLISH);
            BasicCommandStack stack = new BasicCommandStack();
            DiagramTools.execute(stack, tools.state().arrangeAll(LayoutMonitor.NONE));
            List<String> arranged = positions(diagram);
            stack.undo();
            assertEquals(before, positions(diagram));
            stack.redo();
            assertEquals(arranged, positions(diagram));
            DiagramTools.execute(stack, tools.state().arrangeAll(LayoutMonitor.NONE));
            assertEquals(arranged, positions(diagram), "arranged twice is arranged once");
        }
    }

    private static List<String> positions(DiagramSynchronizer diagram) {
        return diagram.diagram().elements().stream().map(element -> element.id()
                + (element instanceof ShapeElement shape ? shape.bounds().toString()
                        : ((EdgeElement) element).route().toString())).sorted().toList();
    }

    private static org.keyweave.vsm.spec.DiagramSpec sides() {
        return Club.plan("<layoutOptions xsi:type=\"diagram:BooleanLayoutOption\" "
                + "id=\"org.eclipse.elk.partitioning.activate\" value=\"true\"/>",
                "org.eclipse.elk.layered");
    }

    private static EObject twoParties(long seed) {
        java.util.Random random = new java.util.Random(seed);
        EObject club = Club.make(Club.CLUB, "name", "parties");
        EObject left = Club.add(club, "groups", Club.GROUP, "name", "left");
        EObject right = Club.add(club, "groups", Club.GROUP, "name", "right");
        List<EObject> ones = new ArrayList<>();
        List<EObject> others = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ones.add(Club.add(left, "people", Club.PERSON, "name", "person " + i, "active", true));
        }
        for (int i = 0; i < 5; i++) {
            EObject inner = Club.add(right, "groups", Club.GROUP, "name", "inner " + i);
            for (int k = 0; k < 1 + random.nextInt(4); k++) {
                others.add(Club.add(inner, "people", Club.PERSON, "name", "other " + i + k, "active", true));
            }
        }
        for (int i = 0; i < 16; i++) {
            Club.add(club, "links", Club.LINK, "from", ones.get(random.nextInt(7)), "to",
                    others.get(random.nextInt(others.size())), "width", 1 + random.nextInt(3), "label", "line " + i);
        }
        Club.resource(club);
        return club;
    }

    private static void assertNoOverlaps(DiagramSynchronizer diagram) {
        List<List<ShapeElement>> families = new ArrayList<>(List.of(diagram.diagram().roots()));
        for (DiagramElement element : diagram.diagram().elements()) {
            if (element instanceof ContainerElement container) {
                families.add(container.children());
                for (ShapeElement child : container.children()) {
                    assertTrue(new Rect(0, 0, container.bounds().width(), container.bounds().height())
                            .contains(child.bounds()), () -> child + " sticks out of " + container);
                }
            }
        }
        for (List<ShapeElement> family : families) {
            for (int i = 0; i < family.size(); i++) {
                for (int k = 0; k < i; k++) {
                    ShapeElement one = family.get(i);
                    ShapeElement other = family.get(k);
                    assertFalse(one.bounds().intersects(other.bounds()), () -> one + " lies on " + other);
                }
            }
        }
    }

    private static void assertLabelsAreClear(DiagramSynchronizer diagram) {
        List<Rect> taken = new ArrayList<>();
        for (DiagramElement element : diagram.diagram().elements()) {
            if (element instanceof NodeElement node && !node.isBordered()) {
                taken.add(node.absoluteBounds());
            }
        }
        for (EdgeElement edge : diagram.diagram().edges()) {
            edge.labels().forEach(label -> {
                Rect pill = label.block().bounds();
                assertTrue(taken.stream().noneMatch(pill::intersects), () -> "label of " + edge + " is not clear");
                taken.add(pill);
            });
        }
    }
}
