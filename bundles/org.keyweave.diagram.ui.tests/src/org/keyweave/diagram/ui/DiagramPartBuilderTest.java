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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
