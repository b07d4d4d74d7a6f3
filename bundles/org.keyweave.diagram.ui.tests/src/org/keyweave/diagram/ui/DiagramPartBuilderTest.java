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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.crew.Crew;

/** A diagram that is built in steps. */
class DiagramPartBuilderTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private int listeners() {
        return plan.crew.eAdapters().size() + plan.crew.eResource().eAdapters().size();
    }

    @Test
    void closesWhatWasOpenedWhicheverStepWasTheLast() {
        int before = listeners();
        boolean listened = false;
        int steps = 0;
        for (boolean more = true; more; steps++) {
            DiagramPartBuilder builder = plan.begin();
            for (int done = 0; done < steps && builder.hasNext(); done++) {
                builder.step();
            }
            more = builder.hasNext();
            listened |= listeners() > before;
            builder.control().dispose();
            plan.settle();
            assertEquals(before, listeners(), "after " + steps + " steps");
        }
        assertTrue(steps > 3, "it is built in steps");
        assertTrue(listened, "an open diagram listens to its model");
    }

    @Test
    void largeDiagramComesInMoreSteps() {
        int few = steps(plan.begin());
        EObject crowd = plan.team("Crowd");
        for (int i = 0; i < 700; i++) {
            EObject member = Crew.add(crowd, "members", Crew.MEMBER, "M" + i);
            Crew.tie(plan.crew, member, plan.shape("Ann").target(), "to Ann");
        }
        DiagramPartBuilder builder = plan.begin();
        assertTrue(steps(builder) >= few + 2);
        DiagramPart part = builder.part();
        for (DiagramElement element : part.diagram().elements()) {
            EditPart shown = (EditPart) part.viewer().getEditPartRegistry().get(element);
            assertNotNull(shown, element.label());
            if (shown instanceof ConnectionEditPart line) {
                assertNotNull(line.getSource());
                assertNotNull(line.getTarget());
            }
        }
        EditPart panel = (EditPart) part.viewer().getEditPartRegistry()
                .get(part.diagram().elementsFor(crowd).get(0));
        assertEquals(IntStream.range(0, 700).mapToObj(i -> "M" + i).toList(),
                ((List<?>) panel.getChildren()).stream().map(child -> ((DiagramElement) ((EditPart) child).getModel())
                        .label()).toList());
    }

    private static int steps(DiagramPartBuilder builder) {
        int result = 0;
        for (; builder.hasNext(); result++) {
            builder.step();
        }
        return result;
    }

    @Test
    void whatIsChangedBetweenTheStepsIsShown() {
        DiagramPartBuilder builder = plan.begin();
        builder.step();
        builder.step();
        EObject late = plan.team("Late");
        DiagramPart part = builder.part();
        assertEquals(1, part.diagram().elementsFor(late).size());
        assertNotNull(part.viewer().getEditPartRegistry().get(part.diagram().elementsFor(late).get(0)));
    }

    @Test
    void buildsWhatOpeningAtOnceBuilds() {
        DiagramPartBuilder builder = plan.begin();
        builder.step();
        DiagramPart part = builder.part();
        assertFalse(builder.hasNext());
        assertSame(part, builder.part());
        plan.settle();
        assertEquals(plan.part().viewer().getEditPartRegistry().size(), part.viewer().getEditPartRegistry().size());
        assertEquals(plan.part().diagram().size(), part.diagram().size());
    }
}
