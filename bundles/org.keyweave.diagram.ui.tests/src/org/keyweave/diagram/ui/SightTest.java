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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.ui.crew.Crew;
import org.keyweave.vsm.spec.Rgb;

/** What of the sheet is seen. */
class SightTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void crowd() {
        plan.close();
        plan = new OpenPlan();
        for (int i = 0; i < 12; i++) {
            EObject team = plan.team("T" + i);
            for (int j = 0; j < 12; j++) {
                Crew.add(team, "members", Crew.MEMBER, "M" + i + "." + j);
            }
        }
        plan.open();
    }

    @Test
    void smallDiagramOpensAtItsSizeInTheMiddle() {
        assertEquals(1, plan.part().zoom().getZoom());
        Rect extent = plan.part().diagram().extent().orElseThrow();
        assertEquals(plan.canvas().getSize().x / 2.0, plan.onScreen(extent.centre()).x, 20);
        assertEquals(plan.canvas().getSize().y / 2.0, plan.onScreen(extent.centre()).y, 20);
    }

    @Test
    void largeDiagramOpensAsAWhole() {
        crowd();
        assertTrue(plan.part().zoom().getZoom() < 1);
        Rect extent = plan.part().diagram().extent().orElseThrow();
        Point corner = plan.onScreen(extent.topLeft());
        Point other = plan.onScreen(new org.keyweave.diagram.geometry.Point(extent.right(), extent.bottom()));
        assertTrue(new Rectangle(0, 0, plan.canvas().getSize().x, plan.canvas().getSize().y)
                .contains(new Rectangle(corner, other)), corner + " " + other);
    }

    @Test
    void wheelWithControlKeepsWhatIsUnderThePointer() {
        crowd();
        Point at = plan.middle("M5.5");
        double before = plan.part().zoom().getZoom();
        for (int i = 0; i < 6; i++) {
            plan.wheel(3, at, SWT.MOD1);
        }
        assertEquals(before * Math.pow(1.1, 6), plan.part().zoom().getZoom(), 0.001);
        assertEquals(at.x, plan.middle("M5.5").x, 4);
        assertEquals(at.y, plan.middle("M5.5").y, 4);
    }

    @Test
    void middleButtonDragsTheSheet() {
        crowd();
        plan.part().zoom().setZoom(1);
        plan.settle();
        Point before = plan.canvas().getViewport().getViewLocation().getCopy();
        plan.drag(2, new Point(300, 300), new Point(240, 250));
        assertEquals(before.getTranslated(60, 50), plan.canvas().getViewport().getViewLocation());
    }

    @Test
    void spaceAndMouseDragTheSheet() {
        crowd();
        plan.part().zoom().setZoom(1);
        plan.settle();
        Point before = plan.canvas().getViewport().getViewLocation().getCopy();
        plan.keyDown(' ', ' ');
        plan.drag(1, new Point(300, 300), new Point(240, 250));
        assertEquals(before.getTranslated(60, 50), plan.canvas().getViewport().getViewLocation());
    }

    @Test
    void keysZoomFitAndGoBackToFullSize() {
        crowd();
        double fit = plan.part().zoom().getZoom();
        plan.key('1', '1', SWT.MOD1);
        assertEquals(1, plan.part().zoom().getZoom());
        plan.key('=', '=', SWT.MOD1);
        assertTrue(plan.part().zoom().getZoom() > 1);
        plan.key('0', '0', SWT.MOD1);
        assertEquals(fit, plan.part().zoom().getZoom(), 0.01);
    }

    @Test
    void scrollBarsAreShownForWhatIsOutOfSightAlone() {
        crowd();
        plan.part().zoom().setZoom(1);
        plan.settle();
        assertTrue(plan.canvas().getVerticalBar().isVisible());
        plan.part().actions().get("fit").run();
        plan.settle();
        assertFalse(plan.canvas().getVerticalBar().isVisible());
        assertFalse(plan.canvas().getHorizontalBar().isVisible());
    }

    @Test
    void sheetHasTheColourOfTheTheme() {
        for (Theme theme : Theme.values()) {
            plan.use(theme);
            plan.reopen();
            Rgb sheet = theme.sheet();
            int wanted = sheet.red() << 16 | sheet.green() << 8 | sheet.blue();
            assertTrue(plan.picture().stream().filter(pixel -> pixel == wanted).count() > 20_000, theme.name());
        }
    }

    @Test
    void emptySheetSaysHowToBegin() {
        plan.close();
        plan = new OpenPlan().open();
        assertTrue(plan.picture().stream().distinct().count() > 1, "nothing is written");
    }
}
