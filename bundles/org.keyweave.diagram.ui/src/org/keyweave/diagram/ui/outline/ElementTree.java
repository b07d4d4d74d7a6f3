/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramChange;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.ElementNames;
import org.keyweave.diagram.ui.icons.Icons;

/** The elements of a diagram as a tree: panels, cards, and the lines that start there. What is hidden is pale. */
final class ElementTree {

    private static final int DELAY = 150;

    private final Desk desk;
    private final TreeViewer viewer;
    private final DiagramListener follower = this::changed;
    private boolean showing;
    private boolean waiting;

    /**
     * A tree of the elements of a diagram.
     *
     * @param chosen is told what users select
     */
    ElementTree(Composite parent, Desk desk, Consumer<List<DiagramElement>> chosen) {
        this.desk = desk;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
        StrayItems.disposeIn(viewer.getTree());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new Labels());
        viewer.setInput(desk.diagram());
        viewer.expandToLevel(2);
        viewer.addSelectionChangedListener(event -> {
            if (!showing) {
                chosen.accept(selected());
            }
        });
        desk.diagram().addListener(follower);
        viewer.getControl().addListener(SWT.Dispose, event -> desk.diagram().removeListener(follower));
    }

    List<DiagramElement> selected() {
        List<DiagramElement> elements = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection().toList()) {
            elements.add((DiagramElement) element);
        }
        return elements;
    }

    Control control() {
        return viewer.getControl();
    }

    void show(List<DiagramElement> elements) {
        if (elements.equals(viewer.getStructuredSelection().toList())) {
            return;
        }
        showing = true;
        try {
            viewer.setSelection(new StructuredSelection(elements), true);
        } finally {
            showing = false;
        }
    }

    /** Many changes in a row are shown once. */
    private void changed(DiagramChange change) {
        boolean structure = !change.added().isEmpty() || !change.removed().isEmpty() || !change.restyled().isEmpty()
                || !change.revealed().isEmpty() || !change.reordered().isEmpty();
        if (structure && !waiting) {
            waiting = true;
            control().getDisplay().timerExec(DELAY, () -> {
                waiting = false;
                if (!control().isDisposed()) {
                    showing = true;
                    viewer.refresh();
                    showing = false;
                }
            });
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((Diagram) input).roots().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            List<DiagramElement> result = new ArrayList<>();
            if (parent instanceof ContainerElement container) {
                container.children().stream().filter(child -> child.target() != container.target())
                        .forEach(result::add);
            }
            if (parent instanceof ShapeElement shape) {
                shape.borderedNodes().stream().filter(node -> node.target() != shape.target()).forEach(result::add);
            }
            result.addAll(((DiagramElement) parent).outgoing());
            return result.toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof EdgeElement edge ? edge.sourceEnd()
                    : ((ShapeElement) element).parent().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private final class Labels extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            if (element instanceof EdgeElement edge) {
                String label = edge.label().isEmpty() ? "" : edge.label().replaceAll("\\s+", " ") + " ";
                return ElementNames.kind(edge) + " " + label + "\u2192 " + ElementNames.of(edge.targetEnd());
            }
            return ElementNames.of((DiagramElement) element);
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(element instanceof EdgeElement ? "line"
                    : element instanceof ContainerElement container && container.isFreeForm() ? "panel" : "card");
        }

        @Override
        public Color getForeground(Object element) {
            return ((DiagramElement) element).isVisible() ? null
                    : desk.ink().display().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
        }
    }
}
