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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.ui.crew.Crew;

/** What is dropped from a tree onto the diagram, by the events that the drop target of its control gets. */
class TreeDropTest {

    private OpenPlan plan;
    private TreeDrag drag;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
        drag = new TreeDrag(plan.canvas());
    }

    @AfterEach
    void close() {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        plan.close();
    }

    private void pick(Object... elements) {
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(elements));
    }

    private EObject target(String label) {
        return plan.element(label).target();
    }

    private Point freeIn(String team) {
        Rectangle at = plan.onScreen(plan.element(team));
        return new Point(at.right() - 3, at.bottom() - 3);
    }

    @Test
    void memberGoesToTheTeamItIsDroppedOnInOneStep() {
        List<String> start = plan.files();
        pick(target("Bob"));
        assertEquals(DND.DROP_COPY, drag.over(freeIn("South")));
        assertEquals("", plan.hint());
        drag.drop(freeIn("South"));
        plan.settle();
        assertEquals("South", plan.shape("Bob").parent().orElseThrow().label());
        plan.stack.undo();
        plan.settle();
        assertEquals(start, plan.files());
    }

    @Test
    void memberDroppedOnACardOrALineGoesToTheTeamAround() {
        pick(target("Bob"));
        assertEquals(DND.DROP_COPY, drag.over(plan.middle("Cid")));
        Rectangle cid = plan.onScreen(plan.element("Cid"));
        drag.over(new Point(cid.getCenter().x, cid.y - 4));
        assertEquals(DND.DROP_COPY, drag.over(new Point(cid.getCenter().x, cid.y - 4)), "the end of the tie");
        drag.drop(plan.middle("Cid"));
        plan.settle();
        assertEquals("South", plan.shape("Bob").parent().orElseThrow().label());
    }

    @Test
    void refusalSaysWhyAndChangesNothing() {
        List<String> start = plan.files();
        pick(target("Ann"));
        Rectangle south = plan.onScreen(plan.element("South"));
        Point sheet = new Point(south.right() + 60, south.bottom() + 40);
        assertEquals(DND.DROP_NONE, drag.over(sheet));
        assertEquals("\u201cMember\u201d cannot be dropped here.", plan.hint());
        drag.leave();
        assertEquals("", plan.hint());
        assertEquals(start, plan.files());
    }

    @Test
    void whatIsNoModelElementIsRefused() {
        pick("some text");
        assertEquals(DND.DROP_NONE, drag.over(freeIn("South")));
    }

    @Test
    void copyOfAnElementOfAnotherModelIsRefused() {
        pick(EcoreUtil.create(Crew.BADGE));
        assertEquals(DND.DROP_NONE, drag.over(freeIn("South")));
        assertTrue(plan.hint().length() > 0);
    }
}
