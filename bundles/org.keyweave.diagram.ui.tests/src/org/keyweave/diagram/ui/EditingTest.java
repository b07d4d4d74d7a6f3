/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.ui.crew.Crew;

/** Editing with the mouse. Each test goes back to the start at the end and finds the very same files. */
class EditingTest {

    private OpenPlan plan;
    private List<String> start;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
        start = plan.files();
    }

    @AfterEach
    void undoToTheStart() {
        try {
            assertTrue(plan.stack.canUndo(), "nothing was done");
            List<String> end = plan.files();
            plan.undoAll();
            assertEquals(start, plan.files());
            plan.redoAll();
            assertEquals(end, plan.files());
        } finally {
            plan.close();
        }
    }

    private EdgeElement rope() {
        return plan.edge("rope");
    }

    /** A free place in a team. */
    private Point freeIn(String team) {
        Rectangle at = plan.onScreen(plan.element(team));
        return new Point(at.right() - 3, at.bottom() - 3);
    }

    @Test
    void memberIsMadeWhereTheToolClicks() {
        plan.take("Member");
        plan.click(freeIn("South"), 0);
        assertEquals("South", plan.shape("fresh").parent().orElseThrow().label());
        assertEquals(List.of(plan.element("fresh")), plan.part().selected());
    }

    @Test
    void teamIsMadeOnTheSheet() {
        plan.take("Team");
        Rect extent = plan.part().diagram().extent().orElseThrow();
        plan.click(plan.onScreen(new org.keyweave.diagram.geometry.Point(extent.right() + 20, extent.y())), 0);
        assertTrue(plan.shape("team").parent().isEmpty());
    }

    @Test
    void tieConnectsTwoMembers() {
        plan.take("Tie");
        plan.click(plan.middle("Bob"), 0);
        plan.click(plan.middle("Cid"), 0);
        assertEquals(2, Crew.list(plan.crew, "ties").size());
        assertEquals("", plan.part().note());
    }

    @Test
    void refusedTargetSaysWhatWouldFit() {
        plan.take("Tie");
        plan.click(plan.middle("Bob"), 0);
        plan.mouse(SWT.MouseMove, 0, freeIn("South"), 0);
        assertTrue(plan.part().note().contains("\u201cSouth\u201d (Team)"), plan.part().note());
        assertTrue(plan.part().note().contains("It ends at: Member"), plan.part().note());
        plan.mouse(SWT.MouseMove, 0, plan.middle("Bob"), 0);
        assertTrue(plan.part().note().contains("A tie joins two different members."), plan.part().note());
        assertEquals(plan.part().note(), plan.hint());
        plan.mouse(SWT.MouseMove, 0, plan.middle("Cid"), 0);
        assertEquals("", plan.part().note());
        plan.click(plan.middle("Bob"), 0);
        assertEquals(1, Crew.list(plan.crew, "ties").size());
        plan.key(SWT.ESC, SWT.ESC, 0);
        plan.select("Bob");
        plan.part().actions().get("pin").run();
    }

    @Test
    void endOfTieIsPulledToAnotherMember() {
        plan.part().select(List.of(rope()));
        plan.settle();
        plan.drag(1, plan.onScreen(rope().route().start()), plan.middle("Bob"));
        assertEquals("Bob", rope().sourceEnd().label());
        assertEquals("Cid", rope().targetEnd().label());
    }

    @Test
    void memberMovesWithinItsTeam() {
        Rect before = plan.shape("Bob").bounds();
        Point from = plan.middle("Bob");
        plan.drag(1, from, new Point(from.x + 9, from.y + 7));
        assertNotEquals(before.topLeft(), plan.shape("Bob").bounds().topLeft());
        assertEquals(before.size(), plan.shape("Bob").bounds().size());
    }

    @Test
    void memberIsDraggedOverAnotherOneOfItsTeam() {
        plan.drag(1, plan.middle("Bob"), plan.middle("Ann"));
        assertEquals("", plan.part().note());
        assertEquals("North", plan.shape("Bob").parent().orElseThrow().label());
        assertEquals(plan.middle("Ann").y, plan.middle("Bob").y, 3);
    }

    @Test
    void memberGoesToTheTeamItIsDroppedOn() {
        Point seen = plan.canvas().getViewport().getViewLocation().getCopy();
        plan.drag(1, plan.middle("Bob"), freeIn("South"));
        assertEquals(seen, plan.canvas().getViewport().getViewLocation(), "the sheet jumped");
        assertEquals("South", plan.shape("Bob").parent().orElseThrow().label());
    }

    @Test
    void cornerResizes() {
        plan.select("Bob");
        Rect before = plan.shape("Bob").bounds();
        Rectangle at = plan.onScreen(plan.element("Bob"));
        plan.drag(1, at.getBottomRight(), at.getBottomRight().getTranslated(new org.eclipse.draw2d.geometry.Dimension(
                30, 20)));
        assertEquals(before.width() + 30, plan.shape("Bob").bounds().width(), 1.5);
        assertEquals(before.height() + 20, plan.shape("Bob").bounds().height(), 1.5);
    }

    @Test
    void bendIsMadeMovedAndPutBackIntoLine() {
        plan.part().select(List.of(rope()));
        plan.settle();
        Route straight = rope().route();
        Point middle = plan.onScreen(straight.at(0.5));
        plan.drag(1, middle, middle.getTranslated(new org.eclipse.draw2d.geometry.Dimension(0, 60)));
        assertEquals(3, rope().route().points().size());
        org.keyweave.diagram.geometry.Point bend = rope().route().points().get(1);
        Point there = plan.onScreen(bend);
        plan.drag(1, there, there.getTranslated(new org.eclipse.draw2d.geometry.Dimension(25, 15)));
        assertEquals(bend.x() + 25, rope().route().points().get(1).x(), 1.5);
        assertEquals(bend.y() + 15, rope().route().points().get(1).y(), 1.5);
        org.keyweave.diagram.geometry.Point inLine = rope().route().start().towards(rope().route().end(), 0.5);
        plan.drag(1, plan.onScreen(rope().route().points().get(1)), plan.onScreen(inLine));
        assertEquals(2, rope().route().points().size());
    }

    @Test
    void labelIsEditedInPlace() {
        plan.select("Bob");
        plan.key(SWT.F2, '\0', 0);
        Text text = editor();
        assertEquals("Bob", text.getText());
        text.setText("Bea");
        text.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        plan.settle();
        assertEquals("North", plan.shape("Bea").parent().orElseThrow().label());
    }

    private Text editor() {
        for (Control child : plan.canvas().getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        throw new AssertionError("no editor of the label");
    }

    @Test
    void deleteKeyDeletesFromTheModel() {
        plan.select("Bob");
        plan.key(SWT.DEL, SWT.DEL, 0);
        assertEquals(1, Crew.list(Crew.list(plan.crew, "teams").get(0), "members").size());
    }

    @Test
    void hidingLeavesTheModel() {
        plan.select("Bob");
        plan.key('h', '\u0008', SWT.MOD1 | SWT.SHIFT);
        assertEquals(start.get(0), plan.files().get(0));
        assertTrue(plan.element("Bob").isHidden());
        assertFalse(plan.part().viewer().getEditPartRegistry().containsKey(plan.element("Bob")));
        plan.part().actions().get("showAll").run();
        assertTrue(plan.part().viewer().getEditPartRegistry().containsKey(plan.element("Bob")));
    }
}
