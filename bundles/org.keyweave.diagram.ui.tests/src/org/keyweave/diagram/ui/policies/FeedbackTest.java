/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.ui.OpenPlan;
import org.keyweave.diagram.ui.figures.GhostBox;
import org.keyweave.vsm.spec.Rgb;

/** What is tried with the mouse is seen on a light sheet and on a dark one. */
class FeedbackTest {

    /** Least contrast of what is no text, by the Web Content Accessibility Guidelines 2.1. */
    private static final double CONTRAST = 3;

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void in(Theme theme) {
        plan.use(theme);
        plan.reopen();
    }

    private <T extends IFigure> List<T> feedback(Class<T> type) {
        IFigure layer = LayerManager.Helper.find(plan.part().viewer().getRootEditPart())
                .getLayer(LayerConstants.FEEDBACK_LAYER);
        return ((List<?>) layer.getChildren()).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void assertSeen(Theme theme, IFigure figure) {
        Color color = figure.getForegroundColor();
        double contrast = Theme.contrast(theme.sheet(), new Rgb(color.getRed(), color.getGreen(), color.getBlue()));
        assertTrue(contrast >= CONTRAST, theme + ": " + contrast);
    }

    private void hold(Point from, int dx, int dy) {
        plan.mouse(SWT.MouseMove, 0, from, 0);
        plan.mouse(SWT.MouseDown, 1, from, 0);
        for (int i = 1; i <= 4; i++) {
            plan.mouse(SWT.MouseMove, 0, from.getTranslated(dx * i / 4, dy * i / 4), SWT.BUTTON1);
        }
    }

    private void give(Point at) {
        plan.keyDown(SWT.ESC, SWT.ESC);
        plan.mouse(SWT.MouseUp, 1, at, SWT.BUTTON1);
        assertEquals(List.of(), feedback(GhostBox.class));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void draggedCardHasAGhost(Theme theme) {
        in(theme);
        Rectangle before = plan.onScreen(plan.element("Bob"));
        Point from = plan.middle("Bob");
        hold(from, 60, 48);
        assertEquals(1, feedback(GhostBox.class).size());
        GhostBox ghost = feedback(GhostBox.class).get(0);
        assertSeen(theme, ghost);
        assertEquals(before.getSize(), ghost.getBounds().getSize());
        give(from);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lineFollowsThePointerToItsTarget(Theme theme) {
        in(theme);
        plan.take("Tie");
        plan.click(plan.middle("Bob"), 0);
        plan.mouse(SWT.MouseMove, 0, plan.middle("Cid"), 0);
        assertEquals(1, feedback(Polyline.class).size());
        assertSeen(theme, feedback(Polyline.class).get(0));
        plan.keyDown(SWT.ESC, SWT.ESC);
        assertEquals(List.of(), feedback(Polyline.class));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pulledEndIsSeen(Theme theme) {
        in(theme);
        plan.part().select(List.of(plan.edge("rope")));
        plan.settle();
        hold(plan.onScreen(plan.edge("rope").route().start()), 40, 60);
        assertSeen(theme, feedback(Polyline.class).get(0));
        give(plan.middle("Ann"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void panelThatIsDrawnShowsItsSize(Theme theme) {
        in(theme);
        plan.take("Team");
        var extent = plan.part().diagram().extent().orElseThrow();
        Point from = plan.onScreen(new org.keyweave.diagram.geometry.Point(extent.right() + 20, extent.y()));
        hold(from, 80, 60);
        assertEquals(1, feedback(GhostBox.class).size());
        assertSeen(theme, feedback(GhostBox.class).get(0));
        assertEquals(80, feedback(GhostBox.class).get(0).getBounds().width, 2);
        give(from);
    }
}
