/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.diagram.ui.desk.BridgedStack;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.parts.EdgeLabelRef;

/** What can be done with a diagram and what is selected in it. */
public final class DiagramActions {

    private final GraphicalViewer viewer;
    private final Desk desk;
    private final BridgedStack stack;
    private final boolean readOnly;

    /** Actions on a viewer. */
    public DiagramActions(GraphicalViewer viewer, Desk desk, BridgedStack stack, boolean readOnly) {
        this.viewer = viewer;
        this.desk = desk;
        this.stack = stack;
        this.readOnly = readOnly;
    }

    /** The selected elements, each once. */
    public List<DiagramElement> selected() {
        List<DiagramElement> result = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            Object model = ((EditPart) part).getModel();
            DiagramElement element = model instanceof DiagramElement one ? one
                    : model instanceof EdgeLabelRef ref ? ref.edge() : null;
            if (element != null && !result.contains(element)) {
                result.add(element);
            }
        }
        return result;
    }

    GraphicalViewer viewer() {
        return viewer;
    }

    Desk desk() {
        return desk;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Runs a command as a step of the model. */
    void run(DiagramCommand command) {
        stack.run(List.of(command));
    }

    /** Runs what was allowed, or says why it is not. */
    void run(ToolAnswer answer) {
        desk.hint(answer.reason());
        answer.command().ifPresent(this::run);
    }

    /** An action with a text that is not of this bundle. */
    IAction named(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    IAction action(String key, Runnable work) {
        IAction action = named(desk.messages().get("action." + key), work);
        action.setId("org.keyweave.diagram.ui." + key);
        return action;
    }

    IAction toggle(String text, boolean on, Runnable work) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setChecked(on);
        return action;
    }

    /** An action for a selection: disabled when nothing is selected or nothing may be changed. */
    IAction onSelection(String key, Supplier<Optional<DiagramCommand>> work) {
        IAction action = action(key, () -> work.get().ifPresent(this::run));
        action.setEnabled(!readOnly && !selected().isEmpty());
        return action;
    }

    /** The context menu of the viewer. */
    public MenuManager contextMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new DiagramMenu(this).fill(manager));
        return menu;
    }

    /** Deletes what is selected from the model, by the tools of the notation. */
    public IAction delete() {
        IAction action = action("delete", () -> {
            if (!selected().isEmpty() && !readOnly) {
                run(desk.tools().elements().delete(selected()));
            }
        });
        action.setEnabled(!readOnly && !selected().isEmpty());
        return action;
    }

    /** Edits the label of what is selected. */
    public IAction rename() {
        IAction action = action("rename", () -> {
            List<?> parts = viewer.getSelectedEditParts();
            if (parts.size() == 1 && !readOnly) {
                ((EditPart) parts.get(0)).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
            }
        });
        action.setEnabled(!readOnly && selected().size() == 1
                && desk.tools().elements().editText(selected().get(0)).isPresent());
        return action;
    }

    /** Selects everything. */
    public IAction selectAll() {
        return action("selectAll", () -> {
            List<Object> parts = new ArrayList<>();
            desk.diagram().elements().stream().map(viewer.getEditPartRegistry()::get)
                    .filter(java.util.Objects::nonNull).forEach(parts::add);
            viewer.setSelection(new StructuredSelection(parts));
        });
    }

    /** Looks for an element by its label. */
    public IAction find() {
        return action("find", () -> new FindDialog(viewer.getControl().getShell(), desk)
                .ask().ifPresent(found -> desk.select(List.of(found))));
    }

    private ZoomManager zoom() {
        return ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager();
    }

    /** Makes the drawing larger. */
    public IAction zoomIn() {
        return action("zoomIn", () -> zoom().zoomIn());
    }

    /** Makes the drawing smaller. */
    public IAction zoomOut() {
        return action("zoomOut", () -> zoom().zoomOut());
    }

    /** Shows the whole drawing. */
    public IAction fit() {
        return action("fit", () -> zoom().setZoomAsText(ZoomManager.FIT_ALL));
    }

    /** Shows the drawing in its size. */
    public IAction actualSize() {
        return action("actualSize", () -> zoom().setZoom(1));
    }

    /** Lets shapes snap to a grid. */
    IAction snapToGrid() {
        return property("snapGrid", SnapToGrid.PROPERTY_GRID_ENABLED, SnapToGrid.PROPERTY_GRID_VISIBLE);
    }

    /** Lets shapes snap to each other. */
    IAction snapToShapes() {
        return property("snapShapes", SnapToGeometry.PROPERTY_SNAP_ENABLED);
    }

    private IAction property(String key, String... properties) {
        boolean on = Boolean.TRUE.equals(viewer.getProperty(properties[0]));
        return toggle(desk.messages().get("action." + key), on, () -> {
            for (String property : properties) {
                viewer.setProperty(property, !on);
            }
        });
    }
}
