/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.ui.OpenPlan;
import org.keyweave.diagram.ui.crew.Crew;

/** A large diagram that nobody opened before is arranged while the window lives. */
class FirstArrangementTest {

    private OpenPlan plan;
    private final List<EObject> members = new ArrayList<>();

    @BeforeEach
    void begin() {
        // Nothing is arranged before a test lets it; on a fast machine it would be done before anybody looks.
        Job.getJobManager().suspend();
        plan = new OpenPlan();
        for (int i = 0; i < 14; i++) {
            EObject team = plan.team("T" + i);
            for (int j = 0; j < 12; j++) {
                members.add(Crew.add(team, "members", Crew.MEMBER, "M" + i + "." + j));
            }
        }
        for (int i = 0; i < members.size(); i++) {
            Crew.tie(plan.crew, members.get(i), members.get((i * 7 + 3) % members.size()), "tie " + i);
        }
    }

    @AfterEach
    void close() {
        Job.getJobManager().resume();
        plan.close();
    }

    private void untilArranged() {
        Job.getJobManager().resume();
        plan.until(() -> !plan.part().isArranging());
        plan.waitFor(500);
    }

    /** What the file of positions would hold if the diagram were arranged at a stroke. */
    private String arranged() {
        plan.stack.execute(plan.part().desk().tools().state().arrangeAll(LayoutMonitor.NONE));
        plan.settle();
        String result = plan.files().get(1);
        plan.stack.undo();
        plan.settle();
        return result;
    }

    @Test
    void diagramIsShownAtOnceAndArrangedInTheBackground() {
        plan.show();
        assertTrue(plan.part().isArranging());
        assertTrue(plan.part().diagram().size() > 300);
        String before = plan.files().get(1);
        untilArranged();
        assertNotEquals(before, plan.files().get(1));
        assertEquals(arranged(), plan.files().get(1));
        assertFalse(plan.stack.canUndo(), "it is a step");
        org.eclipse.draw2d.geometry.Point middle = plan.onScreen(plan.part().diagram().extent().orElseThrow().centre());
        assertEquals(plan.canvas().getSize().x / 2.0, middle.x, 20);
        assertEquals(plan.canvas().getSize().y / 2.0, middle.y, 20);
    }

    @Test
    void smallDiagramIsArrangedWhenItAppears() {
        try (OpenPlan small = OpenPlan.small()) {
            assertFalse(small.part().isArranging());
        }
    }

    @Test
    void modelMayBeChangedMeanwhile() {
        plan.show();
        Job.getJobManager().resume();
        for (int i = 0; i < 6; i++) {
            Crew.set(members.get(i), "name", "Somebody of a longer name " + i);
            Crew.add(plan.team("New " + i), "members", Crew.MEMBER, "N" + i);
            plan.part().refresh();
            plan.waitFor(15);
        }
        untilArranged();
        assertEquals(arranged(), plan.files().get(1), "what came meanwhile is not arranged");
    }

    @Test
    void whatIsMovedMeanwhileStaysThere() {
        plan.show();
        plan.waitFor(20);
        plan.stack.execute(plan.part().desk().tools().state().move(Map.of(plan.shape("T7"), new Point(5000, 4000))));
        untilArranged();
        assertEquals(new Point(5000, 4000), plan.shape("T7").bounds().topLeft());
        assertNotEquals(new Point(5000, 4000), plan.shape("T8").bounds().topLeft());
    }

    @Test
    void diagramClosedMeanwhileIsArrangedWhenItIsOpenedAgain() {
        plan.show();
        assertTrue(plan.part().isArranging());
        plan.closeDiagram();
        plan.waitFor(50);
        plan.openAgain();
        assertTrue(plan.part().isArranging());
        untilArranged();
        assertEquals(arranged(), plan.files().get(1));
    }

    @Test
    void diagramClosedBeforeItWasShownIsArrangedWhenItIsOpenedAgain() {
        plan.show();
        plan.closeDiagram();
        plan.openHalfWayAndClose();
        plan.openAgain();
        assertTrue(plan.part().isArranging());
        untilArranged();
        assertEquals(arranged(), plan.files().get(1));
    }

    @Test
    void windowClosedMeanwhileHarmsNobody() {
        plan.show();
        Job.getJobManager().resume();
        plan.close();
        try (OpenPlan other = OpenPlan.small()) {
            other.waitFor(300);
            assertEquals(7, other.part().diagram().size());
        }
    }

    @Test
    void barStopsIt() {
        plan.show();
        String before = plan.files().get(1);
        plan.until(() -> stop(plan.part().control()).isPresent());
        stop(plan.part().control()).orElseThrow().notifyListeners(SWT.Selection, new Event());
        assertFalse(plan.part().isArranging());
        assertFalse(plan.hint().isEmpty());
        assertEquals(Optional.empty(), stop(plan.part().control()), "the bar is still there");
        Job.getJobManager().resume();
        plan.waitFor(300);
        assertEquals(before, plan.files().get(1));
    }

    private static Optional<Button> stop(Control control) {
        if (control instanceof Button button && "&Stop".equals(button.getText())) {
            return Optional.of(button);
        }
        return control instanceof Composite composite ? Stream.of(composite.getChildren())
                .map(FirstArrangementTest::stop).flatMap(Optional::stream).findFirst() : Optional.empty();
    }
}
