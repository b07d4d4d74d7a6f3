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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.club.Club;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramChange;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramProblem;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.style.Fill;
import org.keyweave.diagram.style.NodeShape;

/** What each part of the notation draws, on a club of two people. */
class SynchronizerTest {

    private final EObject club = Club.make(Club.CLUB, "name", "Rowers");
    private final EObject group = Club.add(club, "groups", Club.GROUP, "name", "Eights", "open", true);
    private final EObject ann = Club.add(group, "people", Club.PERSON, "name", "Ann", "weight", 5, "active", true);
    private final EObject bob = Club.add(group, "people", Club.PERSON, "name", "Bob", "weight", 10, "active", true);
    private final EObject link = Club.add(club, "links", Club.LINK, "label", "rows with", "width", 3, "from", ann, "to",
            bob);
    private DiagramSynchronizer synchronizer;

    @BeforeEach
    void open() {
        Club.resource(club);
        synchronizer = DiagramSynchronizer.open(SyncInput.of(Club.plan(), club));
    }

    @AfterEach
    void close() {
        synchronizer.close();
    }

    private <T extends DiagramElement> T shown(EObject element, String mapping, Class<T> type) {
        return synchronizer.diagram().elementsFor(element).stream()
                .filter(view -> view.mapping().name().equals(mapping)).findFirst().map(type::cast).orElseThrow();
    }

    private boolean isShown(EObject element, String mapping) {
        return synchronizer.diagram().elementsFor(element).stream()
                .anyMatch(view -> view.mapping().name().equals(mapping));
    }

    @Test
    void nodesStandInTheirContainers() {
        assertEquals("Rowers", synchronizer.diagram().title());
        ContainerElement container = shown(group, "Group", ContainerElement.class);
        assertEquals("Eights", container.label());
        assertEquals(2, container.children().size());
        NodeElement node = shown(ann, "Person", NodeElement.class);
        assertSame(container, node.parent().orElseThrow());
        assertInstanceOf(NodeShape.Square.class, node.style().shape());
        assertTrue(container.absoluteBounds().contains(node.absoluteBounds()));
    }

    @Test
    void coloursAreInterpolatedAndComputed() {
        assertEquals("#8ca2cd", ((Fill.Solid) shown(ann, "Person", NodeElement.class).style().fill()).paint().hex());
        Club.set(ann, "active", false);
        synchronizer.refresh();
        NodeElement idle = shown(ann, "Person", NodeElement.class);
        assertInstanceOf(NodeShape.Ellipse.class, idle.style().shape());
        assertEquals("#0564c8", ((Fill.Solid) idle.style().fill()).paint().hex());
        assertTrue(idle.style().label().font().italic());
        assertEquals(50, idle.bounds().width());
    }

    @Test
    void edgesChooseTheirStyleByCondition() {
        EdgeElement edge = shown(link, "Link", EdgeElement.class);
        assertEquals(4, edge.style().stroke().width());
        assertEquals(EdgeLabel.Slot.BEGIN, edge.labels().get(0).slot());
        Club.set(bob, "weight", 1);
        DiagramChange change = synchronizer.refresh();
        assertEquals(3, edge.style().stroke().width());
        assertEquals("rows with", edge.label());
        assertTrue(change.restyled().contains(edge));
        assertTrue(change.added().isEmpty() && change.removed().isEmpty());
    }

    @Test
    void borderedNodesKeepOffForbiddenSides() {
        EObject role = Club.add(ann, "roles", Club.ROLE, "name", "cox");
        synchronizer.refresh();
        NodeElement node = shown(role, "Role", NodeElement.class);
        assertTrue(node.isBordered());
        assertTrue(node.isLabelHidden());
        double parentWidth = node.parent().orElseThrow().bounds().width();
        synchronizer.state().put(node.id(), ElementState.NONE.withPosition(new Point(parentWidth, 3)));
        synchronizer.stateChanged(Set.of(node.id()));
        synchronizer.refresh();
        Rect at = node.bounds();
        assertFalse(at.right() > parentWidth && at.y() >= 0 && at.bottom() <= 20, "not in the east: " + at);
    }

    /** No line of the notation can end at a role, which makes it an ornament: it stands inside the border. */
    @Test
    void ornamentsStandInsideTheBorder() {
        EObject role = Club.add(ann, "roles", Club.ROLE, "name", "cox");
        synchronizer.refresh();
        NodeElement node = shown(role, "Role", NodeElement.class);
        Rect parent = node.parent().orElseThrow().bounds();
        assertTrue(new Rect(0, 0, parent.width(), parent.height()).contains(node.bounds()), node.bounds().toString());
        synchronizer.state().put(node.id(), ElementState.NONE.withPosition(new Point(-40, 400)));
        synchronizer.stateChanged(Set.of(node.id()));
        synchronizer.refresh();
        assertTrue(new Rect(0, 0, parent.width(), parent.height()).contains(node.bounds()), node.bounds().toString());
    }

    @Test
    void listsShowRows() {
        Club.set(bob, "boss", ann);
        synchronizer.refresh();
        ContainerElement card = shown(ann, "Card", ContainerElement.class);
        NodeElement row = (NodeElement) card.children().get(0);
        assertEquals(NodeElement.Role.ROW, row.role());
        assertEquals("Bob", row.label());
        assertEquals(160, card.bounds().width());
        assertEquals("reports to Ann", shown(bob, "Person", NodeElement.class).tooltip());
        assertTrue(isShown(bob, "Boss"), "relation-based edge of the source");
    }

    @Test
    void edgesMayEndAtEdges() {
        Club.list(ann, "about").add(link);
        synchronizer.refresh();
        EdgeElement about = shown(ann, "About", EdgeElement.class);
        EdgeElement end = (EdgeElement) about.targetEnd();
        assertSame(link, end.target());
        assertEquals(0, about.route().end().distance(end.route().at(0.5)), 0.5);
        Club.list(club, "links").remove(link);
        synchronizer.refresh();
        assertFalse(isShown(ann, "About"));
    }

    @Test
    void layersAndFiltersComeAndGo() {
        Club.list(ann, "friends").add(bob);
        synchronizer.refresh();
        assertTrue(isShown(ann, "Friend"));
        String id = shown(ann, "Friend", EdgeElement.class).id();
        synchronizer.state().put(id, ElementState.NONE.withBendPoints(List.of(new Point(9, 9)), false));
        synchronizer.state().setLayers(Set.of());
        synchronizer.sheetChanged();
        synchronizer.refresh();
        assertFalse(isShown(ann, "Friend"));
        assertFalse(synchronizer.state().get(id).isNone(), "a layer that is off keeps its bend points");
        Club.set(bob, "active", false);
        synchronizer.state().setFilters(Set.of("OnlyActive"));
        synchronizer.sheetChanged();
        synchronizer.refresh();
        assertFalse(shown(bob, "Person", ShapeElement.class).isVisible());
        assertFalse(shown(link, "Link", EdgeElement.class).isVisible(), "an edge goes with its end");
        assertTrue(shown(ann, "Person", ShapeElement.class).isVisible());
        synchronizer.state().setFilters(Set.of("SmallIdle"));
        synchronizer.sheetChanged();
        synchronizer.refresh();
        assertTrue(shown(bob, "Person", ShapeElement.class).isCollapsed());
        assertEquals(10, shown(bob, "Person", ShapeElement.class).bounds().width());
    }

    @Test
    void faultsAreToldAndTheRestIsDrawn() {
        synchronizer.state().setLayers(Set.of("Faults"));
        synchronizer.sheetChanged();
        synchronizer.refresh();
        assertTrue(isShown(ann, "Faulty"), "drawn although its label throws");
        assertFalse(isShown(bob, "Faulty"), "a precondition that throws does not hold");
        List<DiagramProblem> problems = synchronizer.diagram().problems();
        assertEquals(2, problems.size());
        DiagramProblem label = problems.stream()
                .filter(one -> one.expression().equals("service:throwsAlways")).findFirst().orElseThrow();
        assertSame(ann, label.element().orElseThrow());
        assertTrue(label.place().contains("Faulty"), label.place());
        assertTrue(label.message().contains("never"), label.message());
        EObject role = Club.add(ann, "roles", Club.ROLE, "name", "cox");
        synchronizer.refresh();
        assertTrue(isShown(role, "Styleless"));
        assertTrue(synchronizer.diagram().problems().stream()
                .anyMatch(one -> one.kind() == DiagramProblem.Kind.STYLE_MISSING));
    }

    @Test
    void aRefreshWithoutChangeTellsNobody() {
        List<DiagramChange> heard = new ArrayList<>();
        synchronizer.diagram().addListener(heard::add);
        assertFalse(synchronizer.isStale());
        synchronizer.refresh();
        synchronizer.refreshAll();
        assertEquals(List.of(), heard);
        Club.set(ann, "name", "Anna");
        assertTrue(synchronizer.isStale());
        synchronizer.refresh();
        assertEquals(1, heard.size());
        assertTrue(heard.get(0).restyled().contains(shown(ann, "Person", NodeElement.class)));
    }

    @Test
    void deletedElementsTakeTheirViewsAlong() {
        NodeElement view = shown(bob, "Person", NodeElement.class);
        Rect before = view.bounds();
        EcoreUtil.delete(bob, true);
        synchronizer.refresh();
        assertFalse(isShown(bob, "Person"));
        assertTrue(isShown(link, "Loose"), "the link hangs loose now");
        Club.list(group, "people").add(bob);
        synchronizer.refresh();
        assertEquals(before, shown(bob, "Person", NodeElement.class).bounds(), "back where it was");
    }

    @Test
    void positionsOfUsersSurvive() {
        NodeElement view = shown(bob, "Person", NodeElement.class);
        synchronizer.state().put(view.id(), ElementState.NONE.withPosition(new Point(400, 300)));
        synchronizer.stateChanged(Set.of(view.id()));
        synchronizer.refresh();
        assertEquals(new Point(400, 300), view.bounds().topLeft());
        assertTrue(view.parent().orElseThrow().bounds().width() > 400, "the container grows with it");
        Club.set(bob, "name", "Robert the Great");
        synchronizer.refresh();
        assertEquals(new Point(400, 300), view.bounds().topLeft());
    }

    @Test
    void whatWasKeptButFitsNothingIsTold() {
        DiagramState state = new DiagramState("Plan@x", "Plan", "x");
        state.put("Person/nobody@1", ElementState.NONE.withPinned(true));
        state.put("Gone/" + synchronizer.ids().of(ann), ElementState.NONE.withPinned(true));
        state.put("Faulty/" + synchronizer.ids().of(ann), ElementState.NONE.withPinned(true));
        try (DiagramSynchronizer other = DiagramSynchronizer.open(SyncInput.of(Club.plan(), club).withState(state))) {
            assertEquals(Set.of("Person/nobody@1", "Gone/" + synchronizer.ids().of(ann)),
                    Set.copyOf(other.diagram().problems().stream().map(DiagramProblem::owner).toList()));
            assertTrue(other.state().get("Person/nobody@1").pinned(), "kept");
        }
    }

    @Test
    void aMappingThatHoldsItselfEndsAtTheSecondTime() {
        // groups reuse their own mapping: nesting follows the model, however deep
        EObject inner = group;
        for (int i = 0; i < 60; i++) {
            inner = Club.add(inner, "groups", Club.GROUP, "name", "g" + i);
        }
        synchronizer.refresh();
        assertTrue(synchronizer.diagram().problems().stream()
                .anyMatch(one -> one.kind() == DiagramProblem.Kind.CYCLE));
        assertTrue(synchronizer.diagram().size() > 40);
    }
}
