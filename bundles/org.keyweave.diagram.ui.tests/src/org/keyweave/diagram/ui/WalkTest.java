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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;

/** Everything can be reached with the keyboard. */
class WalkTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private String selected() {
        return plan.part().selected().get(0).label();
    }

    @Test
    void arrowsWalkFromCardToCardAcrossTeams() {
        plan.select("Ann");
        plan.key(SWT.ARROW_DOWN, '\0', 0);
        assertEquals("Bob", selected());
        plan.key(SWT.ARROW_DOWN, '\0', 0);
        assertEquals("Cid", selected());
        plan.key(SWT.ARROW_UP, '\0', 0);
        assertEquals("Bob", selected());
        plan.key(SWT.ARROW_UP, '\0', SWT.SHIFT);
        assertEquals(2, plan.part().selected().size());
    }

    @Test
    void altWithArrowGoesOutOfATeamAndIn() {
        plan.select("Ann");
        plan.key(SWT.ARROW_UP, '\0', SWT.ALT);
        assertEquals("North", selected());
        plan.key(SWT.ARROW_DOWN, '\0', SWT.ALT);
        assertNotEquals("North", selected());
    }

    @Test
    void cardMovesAndGrowsByKeys() {
        plan.select("Bob");
        Rect before = plan.shape("Bob").bounds();
        plan.key(SWT.ARROW_RIGHT, '\0', SWT.MOD1 | SWT.SHIFT);
        assertEquals(before.x() + 10, plan.shape("Bob").bounds().x());
        plan.key(SWT.ARROW_DOWN, '\0', SWT.MOD1 | SWT.ALT);
        assertEquals(before.height() + 10, plan.shape("Bob").bounds().height());
        plan.undoAll();
        assertEquals(before, plan.shape("Bob").bounds());
    }

    @Test
    void slashFollowsALine() {
        plan.select("Ann");
        plan.key('/', '/', 0);
        assertEquals("rope", selected());
    }

    @Test
    void menuKeyOpensBesideTheSelection() {
        plan.select("Cid");
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.detail = SWT.MENU_KEYBOARD;
        plan.canvas().notifyListeners(SWT.MenuDetect, event);
        org.eclipse.swt.graphics.Point at = plan.canvas().toControl(event.x, event.y);
        assertEquals(plan.middle("Cid").x, at.x, 3);
        assertEquals(plan.middle("Cid").y, at.y, 3);
    }

    @Test
    void positionsStayWholeTenthsWhateverTheZoom() {
        plan.part().zoom().setZoom(0.67);
        plan.settle();
        org.eclipse.draw2d.geometry.Point from = plan.middle("Bob");
        plan.drag(1, from, from.getTranslated(10, 10));
        Point at = plan.shape("Bob").bounds().topLeft();
        assertEquals(at.rounded(), at);
    }
}
