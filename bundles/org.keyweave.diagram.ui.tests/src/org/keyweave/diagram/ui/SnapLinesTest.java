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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ShapeElement;

/** Dashed lines along which a dragged shape is in line with another one. */
class SnapLinesTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private List<Polyline> lines() {
        IFigure layer = LayerManager.Helper.find(plan.part().viewer().getRootEditPart())
                .getLayer(LayerConstants.FEEDBACK_LAYER);
        return ((List<?>) layer.getChildren()).stream().filter(Polyline.class::isInstance).map(Polyline.class::cast)
                .filter(line -> line.getLineStyle() == Graphics.LINE_DASH).toList();
    }

    /** Where the upright lines are in the viewer. */
    private List<Integer> places() {
        return lines().stream().filter(line -> line.getStart().x == line.getEnd().x).map(line -> {
            Point at = line.getStart().getCopy();
            line.translateToAbsolute(at);
            return at.x;
        }).toList();
    }

    /** Holds a shape lower than it was and aside by some pixels; where it is held. */
    private Point hold(Point at, int aside) {
        plan.mouse(SWT.MouseMove, 0, at, 0);
        plan.mouse(SWT.MouseDown, 1, at, 0);
        for (int i = 1; i <= 4; i++) {
            plan.mouse(SWT.MouseMove, 0, at.getTranslated(aside * i / 4, 4 * i), SWT.BUTTON1);
        }
        return at.getTranslated(aside, 16);
    }

    private void drop(Point at) {
        plan.mouse(SWT.MouseUp, 1, at, SWT.BUTTON1);
    }

    private Point border(String team) {
        Rectangle at = plan.onScreen(plan.element(team));
        return new Point(at.right() - 3, at.bottom() - 3);
    }

    private void assertLineThroughTheMiddleOf(String name) {
        int middle = plan.middle(name).x;
        assertTrue(places().stream().anyMatch(x -> Math.abs(x - middle) <= 2), places() + " without " + middle);
    }

    @Test
    void teamsComeInLineOnTheSheet() {
        Rect before = plan.shape("South").bounds();
        Point there = hold(border("South"), 3);
        assertLineThroughTheMiddleOf("North");
        Rectangle seen = plan.canvas().getViewport().getBounds();
        assertEquals(seen.height, lines().get(0).getPoints().getBounds().height, 1, "not across the sheet");
        drop(there);
        assertEquals(List.of(), lines());
        assertEquals(before.x(), plan.shape("South").bounds().x(), 0.5);
        assertNotEquals(before.y(), plan.shape("South").bounds().y(), 1);
    }

    @Test
    void membersComeInLineInTheirTeam() {
        Rect before = plan.shape("Bob").bounds();
        Point there = hold(plan.middle("Bob"), 3);
        assertLineThroughTheMiddleOf("Ann");
        drop(there);
        assertEquals(List.of(), lines());
        assertEquals(before.x(), plan.shape("Bob").bounds().x(), 0.5);
    }

    @Test
    void linesFollowTheZoom() {
        plan.part().zoom().setZoom(1.5);
        plan.settle();
        hold(border("South"), 3);
        assertLineThroughTheMiddleOf("North");
    }

    @Test
    void nothingIsDrawnFarFromALine() {
        hold(border("South"), 40);
        assertEquals(List.of(), places());
    }

    @Test
    void nothingSnapsWhenSwitchedOff() {
        plan.part().actions().get("snapShapes").run();
        Rect before = plan.shape("South").bounds();
        Point there = hold(border("South"), 3);
        assertEquals(List.of(), lines());
        drop(there);
        assertEquals(before.x() + 3, plan.shape("South").bounds().x(), 0.5);
    }

    @Test
    void escapeTakesTheLinesAway() {
        hold(border("South"), 3);
        assertNotEquals(List.of(), lines());
        plan.keyDown(SWT.ESC, SWT.ESC);
        assertEquals(List.of(), lines());
    }

    @Test
    void teamMadeByAClickComesInLine() {
        Point corner = cornerBesideNorth();
        plan.take("Team");
        plan.mouse(SWT.MouseMove, 0, corner, 0);
        assertNotEquals(List.of(), lines(), "nothing says where it will stand");
        plan.click(corner, 0);
        assertEquals(List.of(), lines());
        assertEquals(plan.shape("North").bounds().x(), newTeam().bounds().x(), 0.5);
    }

    @Test
    void teamMadeByAClickWithAltStandsThere() {
        Point corner = cornerBesideNorth();
        plan.take("Team");
        plan.click(corner, SWT.ALT);
        assertEquals(plan.shape("North").bounds().x() + 3, newTeam().bounds().x(), 0.5);
    }

    @Test
    void teamMadeByAClickSnapsToTheGrid() {
        plan.part().actions().get("snapShapes").run();
        plan.part().actions().get("snapGrid").run();
        plan.take("Team");
        plan.click(plan.onScreen(new org.keyweave.diagram.geometry.Point(351, 347)), 0);
        int step = ((Dimension) plan.part().viewer().getProperty(SnapToGrid.PROPERTY_GRID_SPACING)).width;
        assertEquals(0, newTeam().bounds().x() % step, 0.01);
        assertEquals(0, newTeam().bounds().y() % step, 0.01);
    }

    /** Three pixels right of the left side of a team, below all. */
    private Point cornerBesideNorth() {
        Rect north = plan.shape("North").absoluteBounds();
        double below = plan.part().diagram().extent().orElseThrow().bottom() + 61;
        return plan.onScreen(new org.keyweave.diagram.geometry.Point(north.x() + 3, below));
    }

    private ShapeElement newTeam() {
        return plan.part().diagram().roots().stream()
                .filter(shape -> !List.of("North", "South").contains(shape.label())).findFirst().orElseThrow();
    }
}
