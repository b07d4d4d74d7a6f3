/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.OpenPlan;
import org.keyweave.diagram.ui.figures.ShapeFigure;

/** What screen readers are told, and what the eye is shown of pins. */
class SpokenTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private AccessibleEditPart spoken(EditPart part) {
        return (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
    }

    private String name(EditPart part) {
        AccessibleEvent event = new AccessibleEvent(this);
        spoken(part).getName(event);
        return event.result;
    }

    @Test
    void everyPartHasANameAndItsChildren() {
        assertEquals("Ann, Member", name(plan.partOf(plan.element("Ann"))));
        assertEquals("rope (Ann \u2013 Cid), Tie", name(plan.partOf(plan.edge("rope"))));
        assertEquals(plan.part().diagram().title(), name(plan.part().viewer().getContents()));
        for (Object part : List.copyOf(plan.part().viewer().getEditPartRegistry().values())) {
            if (part instanceof EditPart one && one.getModel() instanceof DiagramElement) {
                assertTrue(name(one).length() > 2, one.toString());
                AccessibleControlEvent event = new AccessibleControlEvent(this);
                spoken(one).getChildren(event);
                assertEquals(one.getChildren().size(), event.children.length);
            }
        }
    }

    @Test
    void descriptionPlaceAndStateAreTold() {
        EditPart ann = plan.partOf(plan.element("Ann"));
        AccessibleEvent said = new AccessibleEvent(this);
        spoken(ann).getDescription(said);
        assertEquals("Ann. Role: lead. Sees to it that all goes well.", said.result);
        AccessibleControlEvent event = new AccessibleControlEvent(this);
        spoken(ann).getState(event);
        assertEquals(0, event.detail & ACC.STATE_SELECTED);
        plan.select("Ann");
        spoken(ann).getState(event);
        assertNotEquals(0, event.detail & ACC.STATE_SELECTED);
        spoken(ann).getLocation(event);
        org.eclipse.swt.graphics.Point middle = plan.canvas().toDisplay(plan.middle("Ann").x, plan.middle("Ann").y);
        assertEquals(middle.x, event.x + event.width / 2, 3);
        assertEquals(middle.y, event.y + event.height / 2, 3);
    }

    @Test
    void pinIsShownAndTold() {
        ShapeFigure figure = (ShapeFigure) ((org.eclipse.gef.GraphicalEditPart) plan.partOf(plan.element("Bob")))
                .getFigure();
        List<Integer> before = plan.picture();
        plan.select("Bob");
        plan.part().actions().get("pin").run();
        plan.part().viewer().deselectAll();
        plan.settle();
        assertTrue(figure.look().pinned());
        assertEquals("Bob, Member, pinned", name(plan.partOf(plan.element("Bob"))));
        assertNotEquals(before, plan.picture(), "a pin is drawn");
        plan.stack.undo();
        plan.settle();
        assertEquals(before, plan.picture());
    }
}
