/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.Guide;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.state.KeyviewsFile;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;

/** Guides take along what was snapped to them, and every step goes back to the same file. */
class GuideToolsTest {

    private final EObject club = Club.make(Club.CLUB, "name", "Rowers");
    private final EObject group = Club.add(club, "groups", Club.GROUP, "name", "Eights", "open", true);
    private final EObject ann = Club.add(group, "people", Club.PERSON, "name", "Ann", "weight", 3, "active", true);
    private final EObject bob = Club.add(group, "people", Club.PERSON, "name", "Bob", "weight", 4, "active", true);
    private final BasicCommandStack stack = new BasicCommandStack();
    private DiagramSynchronizer synchronizer;
    private DiagramTools tools;

    @BeforeEach
    void open() {
        Club.resource(club);
        synchronizer = DiagramSynchronizer.open(SyncInput.of(Club.plan(), club));
        tools = new DiagramTools(synchronizer, null, Locale.ENGLISH);
        run(tools.state().move(Map.of(shape(group), new Point(40, 40), shape(ann), new Point(30, 60), shape(bob),
                new Point(30, 200))));
    }

    @AfterEach
    void close() {
        synchronizer.close();
    }

    private ShapeElement shape(EObject element) {
        return (ShapeElement) synchronizer.diagram().elementsFor(element).get(0);
    }

    private Rect at(EObject element) {
        return shape(element).absoluteBounds();
    }

    private void run(DiagramCommand command) {
        DiagramTools.execute(stack, command);
    }

    private List<Integer> places(boolean upright) {
        return tools.guides().guides().stream().filter(guide -> guide.upright() == upright).map(Guide::at).toList();
    }

    private Guide guide(boolean upright, int at) {
        return tools.guides().guides().stream().filter(new Guide(upright, at)::isWhere).findFirst().orElseThrow();
    }

    private String file() {
        Keyviews views = new Keyviews();
        views.add(synchronizer.state());
        return KeyviewsFile.text(views);
    }

    /** A guide at the left side of Ann, which is snapped to it; where it is. */
    private int snapAnn() {
        int left = (int) Math.round(at(ann).x());
        run(tools.guides().add(true, left));
        run(tools.guides().snap(shape(ann), List.of(new Guide(true, left))));
        return left;
    }

    @Test
    void whatWasSnappedGoesAlongAndWhatOnlyLiesThereStays() {
        int left = snapAnn();
        assertEquals(left, at(bob).x(), 1, "Bob lies there too");
        Rect before = at(ann);
        Rect other = at(bob);
        run(tools.guides().move(guide(true, left), 25));
        assertEquals(before.plus(25, 0), at(ann));
        assertEquals(other, at(bob));
        assertEquals(List.of(left + 25), places(true));
        assertEquals(Set.of(shape(ann)), tools.guides().lying(guide(true, left + 25)).keySet());
    }

    @Test
    void sidesAndMiddlesAreHeld() {
        int right = (int) Math.round(at(ann).right());
        int middle = (int) Math.round(at(bob).centre().y());
        run(tools.guides().add(true, right));
        run(tools.guides().add(false, middle));
        run(tools.guides().snap(shape(ann), List.of(new Guide(true, right))));
        run(tools.guides().snap(shape(bob), List.of(new Guide(false, middle))));
        assertEquals(Map.of(shape(ann).id(), Guide.Hold.END), guide(true, right).held());
        assertEquals(Map.of(shape(bob).id(), Guide.Hold.MIDDLE), guide(false, middle).held());
        run(tools.guides().move(guide(false, middle), -30));
        assertEquals(middle - 30, at(bob).centre().y(), 0.1);
    }

    @Test
    void whatWasTakenElsewhereStaysThere() {
        int left = snapAnn();
        run(tools.state().move(Map.of(shape(ann), new Point(120, 60))));
        Rect there = at(ann);
        assertEquals(Map.of(), tools.guides().lying(guide(true, left)));
        run(tools.guides().move(guide(true, left), 10));
        assertEquals(there, at(ann));
        assertFalse(tools.guides().isHeld(shape(ann)));
    }

    @Test
    void alongTheGuideItStaysHeld() {
        int left = snapAnn();
        run(tools.state().move(Map.of(shape(ann), shape(ann).bounds().topLeft().plus(0, 50))));
        assertEquals(Set.of(shape(ann)), tools.guides().lying(guide(true, left)).keySet());
    }

    @Test
    void cardInAPanelThatGoesAlongIsMovedOnce() {
        run(tools.state().move(Map.of(shape(ann), new Point(0, 60))));
        int left = (int) Math.round(at(group).x());
        run(tools.guides().add(true, left));
        run(tools.guides().snap(shape(group), List.of(new Guide(true, left))));
        run(tools.guides().snap(shape(ann), List.of(new Guide(true, left))));
        assertEquals(2, tools.guides().lying(guide(true, left)).size());
        Rect before = at(ann);
        run(tools.guides().move(guide(true, left), 15));
        assertEquals(before.plus(15, 0), at(ann));
    }

    @Test
    void guidesThatMeetBecomeOne() {
        int left = snapAnn();
        run(tools.guides().add(true, left + 40));
        run(tools.guides().move(guide(true, left), 40));
        assertEquals(List.of(left + 40), places(true));
        assertEquals(1, tools.guides().lying(guide(true, left + 40)).size());
        run(tools.guides().add(true, left + 40));
        assertEquals(1, tools.guides().lying(guide(true, left + 40)).size(), "adding it again loses nothing");
    }

    @Test
    void manyAreChangedInOneStep() {
        int left = snapAnn();
        run(tools.guides().add(true, left + 10));
        run(tools.guides().add(false, 5));
        String before = file();
        Rect ann0 = at(ann);
        run(tools.guides().change(Map.of(guide(true, left), left + 10, guide(true, left + 10), left),
                List.of(new Guide(false, 90)), List.of(guide(false, 5))));
        assertEquals(List.of(left, left + 10), places(true));
        assertEquals(List.of(90), places(false));
        assertEquals(Map.of(), guide(true, left).held(), "they changed places");
        assertEquals(ann0.plus(10, 0), at(ann));
        stack.undo();
        assertEquals(before, file());
        assertEquals(ann0, at(ann));
    }

    @Test
    void everyStepGoesBackAndForthToTheSameFile() {
        String first = file();
        int left = snapAnn();
        run(tools.guides().move(guide(true, left), 33));
        run(tools.guides().delete(guide(true, left + 33)));
        assertEquals(List.of(), places(true));
        String last = file();
        for (int i = 0; i < 4; i++) {
            stack.undo();
        }
        assertEquals(first, file());
        for (int i = 0; i < 4; i++) {
            stack.redo();
        }
        assertEquals(last, file());
        stack.undo();
        assertTrue(file().contains("\nguide x=" + (left + 33) + " start="), file());
    }
}
