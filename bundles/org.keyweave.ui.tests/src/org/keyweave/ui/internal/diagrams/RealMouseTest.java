/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.DiagramPart;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.fixture.RealMouse;
import org.keyweave.ui.internal.navigation.ShowIn;

/** Drags out of the explorer and within a diagram, with the pointer that the window system moves. */
class RealMouseTest {

    private OpenExample example;
    private RealMouse mouse;
    private DiagramPart part;
    private byte[] start;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        example = new OpenExample(folder);
        start = example.bytes();
        DiagramEditor editor = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(example.account(), example.page()).orElseThrow());
        part = editor.part();
        part.actions().get("fit").run();
        mouse = RealMouse.over(part.control().getShell(), folder);
    }

    @AfterEach
    void close() throws Exception {
        if (mouse != null) {
            mouse.close();
        }
        example.undoAll();
        byte[] end = example.bytes();
        example.close();
        assertArrayEquals(start, end);
    }

    private Point onDisplay(org.eclipse.draw2d.geometry.Point at) {
        return ((Control) part.viewer().getControl()).toDisplay(at.x, at.y);
    }

    private DiagramElement shown(EObject element) {
        return part.diagram().elementsFor(element).stream()
                .filter(each -> part.viewer().getEditPartRegistry().get(each) instanceof GraphicalEditPart).findFirst()
                .orElseThrow();
    }

    private Rectangle bounds(EObject element) {
        GraphicalEditPart drawn = (GraphicalEditPart) part.viewer().getEditPartRegistry().get(shown(element));
        Rectangle bounds = ((HandleBounds) drawn.getFigure()).getHandleBounds().getCopy();
        drawn.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    private Point middle(EObject element) {
        return onDisplay(bounds(element).getCenter());
    }

    /** Where a card can be taken: right of its text. */
    private Point grip(Person person) {
        Rectangle card = bounds(person);
        return onDisplay(new org.eclipse.draw2d.geometry.Point(card.x + card.width * 2 / 3, card.bottom() - 4));
    }

    /** Where nothing stands in the panel of a department: left of its name. */
    private Point free(Unit department) {
        Rectangle panel = bounds(department);
        return onDisplay(new org.eclipse.draw2d.geometry.Point(panel.x + panel.width * 3 / 5, panel.y + 6));
    }

    private Unit department(String name) {
        return example.account().getUnits().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow();
    }

    private Point on(EdgeElement edge, double share) {
        org.keyweave.diagram.geometry.Point at = edge.route().at(share);
        org.eclipse.draw2d.geometry.Point seen = new org.eclipse.draw2d.geometry.Point((int) Math.round(at.x()),
                (int) Math.round(at.y()));
        ((GraphicalEditPart) part.viewer().getContents()).getFigure().translateToAbsolute(seen);
        return onDisplay(seen);
    }

    @Test
    void personOfTheExplorerIsDroppedOnADepartment() throws Exception {
        Person person = example.person("Luo Peng");
        Unit finance = department("Finance");
        assertNotSame(finance, person.eContainer());
        part.zoom().setZoom(1);
        part.select(List.of(shown(finance)));
        ExplorerView explorer = (ExplorerView) example.page().findView(KeyweavePerspective.EXPLORER);
        TreeViewer tree = explorer.viewer();
        tree.setSelection(new StructuredSelection(person), true);
        mouse.drag(() -> new Point[] { itemOnDisplay(tree, person), free(finance) },
                () -> person.eContainer() == finance);
        assertEquals(finance, ((ShapeElement) shown(person)).parent().orElseThrow().target());
    }

    private static Point itemOnDisplay(TreeViewer viewer, Person person) {
        Tree tree = viewer.getTree();
        viewer.reveal(person);
        org.eclipse.swt.graphics.Rectangle at = ((org.eclipse.swt.widgets.TreeItem) viewer.testFindItem(person))
                .getBounds();
        return tree.toDisplay(at.x + Math.min(at.width / 2, 30), at.y + at.height / 2);
    }

    @Test
    void cardIsDraggedWithinItsDepartment() throws Exception {
        Person person = example.person("Luo Peng");
        Rect before = ((ShapeElement) shown(person)).bounds();
        mouse.drag(() -> {
            Point grip = grip(person);
            return new Point[] { grip, new Point(grip.x + 25, grip.y + 4) };
        }, () -> ((ShapeElement) shown(person)).bounds().x() > before.x() + 10);
    }

    @Test
    void endOfALineIsPulledToAnotherPersonAndALineIsBent() throws Exception {
        Touchpoint touchpoint = example.account().getTouchpoints().stream()
                .filter(each -> each.getCustomerPerson() == example.person("Liu Ting")).findFirst().orElseThrow();
        EdgeElement line = (EdgeElement) shown(touchpoint);
        mouse.click(() -> new Point[] { on(line, 0.8) }, () -> part.selected().contains(line));
        mouse.drag(() -> {
            Point middle = on(line, 0.5);
            return new Point[] { middle, new Point(middle.x, middle.y + 45) };
        }, () -> !part.desk().synchronizer().state().get(line.id()).bendPoints().isEmpty());
        Person other = example.person("Zhao Kun");
        mouse.drag(() -> new Point[] { on(line, 1), middle(other) }, () -> touchpoint.getCustomerPerson() == other);
    }
}
