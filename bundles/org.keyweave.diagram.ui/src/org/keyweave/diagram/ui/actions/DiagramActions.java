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

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.diagram.ui.canvas.Sight;
import org.keyweave.diagram.ui.desk.BridgedStack;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.parts.EdgeLabelRef;
import org.keyweave.diagram.ui.pictures.PictureDeeds;

/** What can be done with a diagram and what is selected in it. */
public final class DiagramActions {

    private final GraphicalViewer viewer;
    private final Desk desk;
    private final BridgedStack stack;
    private final Sight sight;
    private final boolean readOnly;
    private final ActionBook book;

    /**
     * Actions on a viewer.
     *
     * @param find opens what looks for elements by their labels
     */
    public DiagramActions(GraphicalViewer viewer, Desk desk, BridgedStack stack, boolean readOnly, Runnable find) {
        this.viewer = viewer;
        this.desk = desk;
        this.stack = stack;
        this.readOnly = readOnly;
        sight = new Sight(viewer, desk.diagram());
        book = new ActionBook(desk.messages());
        new SelectionDeeds(this).register(book);
        new ViewDeeds(this).register(book);
        new Alignment(this).register(book);
        new ArrangeDeeds(this).register(book);
        PictureDeeds pictures = new PictureDeeds(viewer.getControl(), desk);
        book.add("export", pictures::export);
        book.add("copyPicture", pictures::copy).key(SWT.MOD1 | 'C');
        book.add("print", pictures::print).key(SWT.MOD1 | 'P');
        book.add("find", find).key(SWT.MOD1 | 'F');
        book.update();
    }

    /** The action of a key, such as {@code find} or {@code delete}; each has its text under {@code action.<key>}. */
    public IAction get(String key) {
        return book.get(key);
    }

    /** Lets actions follow what is selected and shown. */
    public void update() {
        book.update();
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

    /** The selected shapes that have a place and a size of their own. */
    List<ShapeElement> shapes() {
        return selected().stream().filter(ShapeElement.class::isInstance).map(ShapeElement.class::cast)
                .filter(shape -> !(shape instanceof NodeElement node && node.role() == NodeElement.Role.ROW)).toList();
    }

    GraphicalViewer viewer() {
        return viewer;
    }

    Desk desk() {
        return desk;
    }

    /** What part of the sheet is seen. */
    public Sight sight() {
        return sight;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    boolean canChangeSelected() {
        return !readOnly && !viewer.getSelectedEditParts().isEmpty() && !selected().isEmpty();
    }

    /** Runs a command as a step of the model. */
    void run(DiagramCommand command) {
        stack.run(List.of(command));
    }

    /** Runs commands as one step of the model. */
    void runAll(List<DiagramCommand> commands) {
        if (!commands.isEmpty()) {
            stack.run(commands);
        }
    }

    /** Runs what was allowed, or says why it is not. */
    void run(ToolAnswer answer) {
        desk.hint(answer.reason());
        answer.command().ifPresent(this::run);
    }

    /** The context menu of the viewer. */
    public MenuManager contextMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            book.update();
            new DiagramMenu(this).fill(manager);
        });
        return menu;
    }
}
