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

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.ui.find.FindBar;
import org.keyweave.diagram.ui.outline.OutlinePage;

/** Finding, and the outline. */
class FindOutlineTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private FindBar bar() {
        return plan.part().findBar();
    }

    private Text field() {
        for (Control child : ((Composite) bar().control()).getChildren()) {
            if (child instanceof Text text) {
                return text;
            }
        }
        throw new AssertionError("no field");
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        field().notifyListeners(SWT.KeyDown, event);
        plan.settle();
    }

    @Test
    void hitsAreMarkedAndVisitedInReadingOrder() {
        plan.key('f', 'f', SWT.MOD1);
        assertTrue(bar().control().getVisible());
        field().setText("O");
        plan.settle();
        assertEquals(4, bar().marked());
        List<String> visited = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            visited.add(plan.part().selected().get(0).label());
            press(SWT.CR);
        }
        assertEquals(visited.get(0), visited.get(4));
        assertEquals(java.util.Set.of("North", "South", "Bob", "rope"), java.util.Set.copyOf(visited));
        assertEquals("North", visited.get(0));
        field().setText("nobody at all");
        assertEquals(0, bar().marked());
        bar().close();
        assertFalse(bar().control().getVisible());
    }

    @Test
    void marksFollowChanges() {
        bar().open();
        field().setText("ANN");
        plan.settle();
        assertEquals("Ann", plan.part().selected().get(0).label());
        plan.select("Ann");
        plan.part().actions().get("hide").run();
        plan.settle();
        assertEquals(0, bar().marked());
    }

    @Test
    void outlineListsTheElementsAndSelectsBothWays() {
        Shell other = new Shell(plan.shell().getDisplay());
        other.setLayout(new FillLayout());
        other.setSize(300, 500);
        OutlinePage outline = plan.part().outline();
        outline.createControl(other);
        other.open();
        plan.select("Cid");
        assertEquals(List.of(plan.element("Cid").target()), ((IStructuredSelection) outline.getSelection()).toList());
        outline.setSelection(new StructuredSelection(plan.element("Bob")));
        plan.until(() -> plan.part().selected().equals(List.of(plan.element("Bob"))));
        outline.setSelection(new StructuredSelection(plan.element("Ann").target()));
        plan.until(() -> plan.part().selected().equals(List.of(plan.element("Ann"))));
        other.dispose();
        assertFalse(plan.part().outline() == outline);
    }

    @Test
    void draggingInTheSmallPictureMovesTheSheet() {
        Shell other = new Shell(plan.shell().getDisplay());
        other.setLayout(new FillLayout());
        other.setSize(300, 500);
        plan.part().outline().createControl(other);
        other.open();
        plan.part().zoom().setZoom(4);
        plan.settle();
        Control overview = ((Composite) plan.part().outline().getControl()).getChildren()[0];
        plan.waitFor(400);
        org.eclipse.draw2d.geometry.Point before = plan.canvas().getViewport().getViewLocation().getCopy();
        Event event = new Event();
        event.x = overview.getSize().x / 2;
        event.y = overview.getSize().y - 12;
        overview.notifyListeners(SWT.MouseDown, event);
        assertTrue(plan.canvas().getViewport().getViewLocation().y > before.y + 50);
        other.dispose();
    }

    @Test
    void paletteWidthAndFoldAreRemembered() {
        plan.part().palettePane().setFolded(true);
        plan.reopen();
        assertTrue(plan.part().palettePane().isFolded());
        assertFalse(plan.part().palettePane().viewer().getControl().getVisible());
    }

    @Test
    void cardTellsWhatTheNotationSays() {
        org.eclipse.gef.GraphicalEditPart ann = (org.eclipse.gef.GraphicalEditPart) plan.partOf(plan.element("Ann"));
        org.eclipse.draw2d.IFigure card = ann.getFigure().getToolTip();
        List<?> labels = card.getChildren();
        assertEquals("Ann", ((org.eclipse.draw2d.Label) labels.get(0)).getText());
        List<?> facts = ((org.eclipse.draw2d.IFigure) labels.get(1)).getChildren();
        assertEquals("Role", ((org.eclipse.draw2d.Label) facts.get(0)).getText());
        assertEquals("lead", ((org.eclipse.draw2d.Label) facts.get(1)).getText());
        assertTrue(card.getPreferredSize().width > ((org.eclipse.draw2d.Label) labels.get(2)).getTextBounds().width);
        assertTrue(card == ann.getFigure().getToolTip());
    }
}
