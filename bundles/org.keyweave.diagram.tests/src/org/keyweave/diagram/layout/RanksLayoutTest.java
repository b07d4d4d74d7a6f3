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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.club.Club;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.tools.DiagramTools;

/** Ranks of cards: groups first, then those who are active, then the others, as lines of friendship lead. */
class RanksLayoutTest {

    private final EObject club = Club.make(Club.CLUB, "name", "ranks");
    private final EObject group = Club.add(club, "groups", Club.GROUP, "name", "all", "open", true);
    private DiagramSynchronizer diagram;

    @BeforeEach
    void keep() {
        Club.resource(club);
    }

    @AfterEach
    void close() {
        diagram.close();
    }

    private EObject person(String name, boolean active) {
        return Club.add(group, "people", Club.PERSON, "name", name, "active", active);
    }

    private static void tie(EObject from, EObject to) {
        Club.list(from, "friends").add(to);
    }

    private void arrange() {
        if (diagram == null) {
            diagram = DiagramSynchronizer.open(SyncInput.of(Club.notation("ranks.odesign").group().orElseThrow()
                    .diagram("Ranks").orElseThrow(), club));
        }
        Arrangement.all(diagram, LayoutMonitor.NONE);
        assertEquals("[]", diagram.diagram().problems().toString());
        assertNothingOverlaps();
    }

    private void assertNothingOverlaps() {
        List<ShapeElement> shapes = diagram.diagram().roots();
        for (ShapeElement one : shapes) {
            for (ShapeElement other : shapes) {
                assertTrue(one == other || !one.bounds().intersects(other.bounds()), one + " and " + other);
            }
        }
    }

    private ShapeElement shape(EObject element) {
        return (ShapeElement) diagram.diagram().elementsFor(element).get(0);
    }

    private Rect at(EObject element) {
        return shape(element).bounds();
    }

    @Test
    void nothingIsArrangedWhereNothingIs() {
        Club.list(club, "groups").clear();
        arrange();
        assertEquals(0, diagram.diagram().size());
    }

    @Test
    void oneCardStandsAlone() {
        arrange();
        assertEquals(1, diagram.diagram().size());
        assertTrue(at(group).x() >= 0 && at(group).y() >= 0);
    }

    @Test
    void ranksFollowTheLines() {
        EObject ann = person("Ann", true);
        EObject bob = person("Bob", true);
        EObject cid = person("Cid", false);
        tie(ann, cid);
        arrange();
        assertTrue(at(group).right() < at(ann).x());
        assertTrue(at(ann).right() < at(cid).x());
        assertEquals(at(ann).x(), at(bob).x(), "one who is tied to nobody stands with the like");
        for (EdgeElement line : diagram.diagram().edges()) {
            Rect source = ((ShapeElement) line.sourceEnd()).bounds();
            Rect target = ((ShapeElement) line.targetEnd()).bounds();
            assertEquals(source.right(), line.route().start().x(), 0.6);
            assertEquals(target.x(), line.route().end().x(), 0.6);
            assertEquals(Route.Kind.CURVE, line.route().kind());
        }
    }

    @Test
    void circlesOfLinesComeToAnEnd() {
        List<EObject> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(person("P" + i, i % 2 == 0));
        }
        for (int i = 0; i < 6; i++) {
            tie(people.get(i), people.get((i + 1) % 6));
        }
        tie(people.get(0), people.get(0));
        arrange();
        assertTrue(at(people.get(0)).x() != at(people.get(1)).x(), "two kinds, two ranks");
        assertEquals(at(people.get(0)).x(), at(people.get(2)).x());
        assertEquals(at(people.get(1)).x(), at(people.get(3)).x());
        assertFalse(diagram.diagram().edges().isEmpty());
    }

    @Test
    void longRankIsBrokenIntoTwoStaggeredColumns() {
        List<EObject> people = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            people.add(person("P" + i, true));
        }
        arrange();
        Rect first = at(people.get(0));
        Rect second = at(people.get(1));
        assertTrue(first.right() < second.x(), "two columns");
        assertTrue(first.y() < second.y() && second.y() < first.bottom(), "staggered");
        assertEquals(first.x(), at(people.get(2)).x());
        assertTrue(at(people.get(2)).y() >= first.bottom());
    }

    @Test
    void pinnedCardStaysAndItsLinesFollow() {
        EObject ann = person("Ann", true);
        EObject cid = person("Cid", false);
        tie(ann, cid);
        arrange();
        DiagramTools tools = new DiagramTools(diagram, null, Locale.ENGLISH);
        BasicCommandStack stack = new BasicCommandStack();
        Rect there = at(cid).plus(140, 170);
        DiagramTools.execute(stack, tools.state().move(Map.of(shape(cid), there.topLeft())));
        DiagramTools.execute(stack, tools.state().pin(Set.of(shape(cid)), true));
        arrange();
        assertEquals(there, at(cid));
        EdgeElement line = shape(ann).outgoing().get(0);
        assertEquals(there.x(), line.route().end().x(), 0.6);
        assertTrue(line.route().end().y() >= there.y() && line.route().end().y() <= there.bottom());
    }

    @Test
    void sameCardsStandInTheSamePlacesAgain() {
        for (int i = 0; i < 12; i++) {
            EObject person = person("P" + i, i % 3 > 0);
            tie(Club.list(group, "people").get(i / 2), person);
        }
        arrange();
        List<Rect> first = diagram.diagram().roots().stream().map(ShapeElement::bounds).toList();
        arrange();
        assertEquals(first, diagram.diagram().roots().stream().map(ShapeElement::bounds).toList());
    }
}
