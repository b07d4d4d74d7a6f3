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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.ui.crew.Crew;

/** Large diagrams are arranged beside the user interface. */
class ArrangeTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = new OpenPlan();
        List<EObject> members = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            EObject team = plan.team("T" + i);
            for (int j = 0; j < 12; j++) {
                members.add(Crew.add(team, "members", Crew.MEMBER, "M" + i + "." + j));
            }
        }
        for (int i = 0; i < members.size(); i += 2) {
            Crew.tie(plan.crew, members.get(i), members.get((i * 7 + 3) % members.size()), "tie " + i);
        }
        plan.open();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void disturb() {
        plan.stack.execute(plan.part().desk().tools().state().move(
                Map.of(plan.shape("T3"), new Point(3000, 2000), plan.shape("M4.4"), new Point(400, 900))));
    }

    @Test
    void oneStepGivesWhatAnArrangementInPlaceGives() {
        disturb();
        List<String> disturbed = plan.files();
        plan.stack.execute(plan.part().desk().tools().state().arrangeAll(LayoutMonitor.NONE));
        List<String> inPlace = plan.files();
        plan.stack.undo();
        assertEquals(disturbed, plan.files());
        plan.part().actions().get("arrangeAll").run();
        assertEquals(inPlace, plan.files());
        plan.stack.undo();
        assertEquals(disturbed, plan.files());
        plan.waitFor(600);
        assertEquals(plan.shape("T3").absoluteBounds().x(), sheetX("T3"), 1, "figures stand elsewhere");
    }

    private double sheetX(String label) {
        return ((org.eclipse.gef.handles.HandleBounds) ((org.eclipse.gef.GraphicalEditPart) plan.partOf(
                plan.element(label))).getFigure()).getHandleBounds().x;
    }

    @Test
    void figuresGlideToTheirPlaces() {
        disturb();
        plan.waitFor(50);
        double before = sheetX("T3");
        plan.part().actions().get("arrangeAll").run();
        double after = plan.shape("T3").absoluteBounds().x();
        assertNotEquals(before, after);
        assertTrue(Math.abs(sheetX("T3") - after) > 1, "it is there at once");
        plan.waitFor(800);
        assertEquals(after, sheetX("T3"), 1);
    }

    @Test
    void stoppedArrangementLeavesNoTrace() {
        disturb();
        List<String> disturbed = plan.files();
        Display display = plan.shell().getDisplay();
        boolean[] pressed = {false};
        Listener canceller = event -> {
            if (event.widget instanceof Shell shell && shell != plan.shell()) {
                // Not before the dialog has seen itself shown.
                display.asyncExec(() -> pressed[0] |= cancel(shell));
            }
        };
        display.addFilter(SWT.Show, canceller);
        try {
            plan.part().actions().get("arrangeAll").run();
        } finally {
            display.removeFilter(SWT.Show, canceller);
        }
        assertTrue(pressed[0], "no button to stop it");
        assertEquals(disturbed, plan.files());
        assertFalse(plan.hint().isEmpty());
        plan.stack.undo();
        assertFalse(plan.stack.canUndo());
    }

    private static boolean cancel(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && (button.getStyle() & SWT.PUSH) != 0) {
                button.notifyListeners(SWT.Selection, new Event());
                return true;
            }
            if (child instanceof Composite inner && cancel(inner)) {
                return true;
            }
        }
        return false;
    }
}
