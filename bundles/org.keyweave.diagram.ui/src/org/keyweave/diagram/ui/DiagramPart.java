/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import java.util.List;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.ui.actions.DiagramActions;
import org.keyweave.diagram.ui.actions.DiagramKeys;
import org.keyweave.diagram.ui.actions.SelectionPlace;
import org.keyweave.diagram.ui.actions.ToolMenu;
import org.keyweave.diagram.ui.actions.TreeDrop;
import org.keyweave.diagram.ui.arrange.FirstArrangement;
import org.keyweave.diagram.ui.canvas.CursorNote;
import org.keyweave.diagram.ui.canvas.EmptyHint;
import org.keyweave.diagram.ui.canvas.PalettePane;
import org.keyweave.diagram.ui.canvas.Pointing;
import org.keyweave.diagram.ui.canvas.SheetViewer;
import org.keyweave.diagram.ui.decor.Overlay;
import org.keyweave.diagram.ui.desk.BridgedStack;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.Follower;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.find.FindBar;
import org.keyweave.diagram.ui.outline.OutlinePage;
import org.keyweave.diagram.ui.parts.Updater;

/**
 * A diagram with its palette and tool bar. A host embeds it in an editor, or in any composite of a running workbench,
 * whose images GEF's palette uses. All steps run on the command stack of the session's editing domain; changes that
 * come from elsewhere are shown as soon as that stack tells of them.
 */
public final class DiagramPart {

    private final DiagramSession session;
    private final DiagramSynchronizer synchronizer;
    private final Desk desk;
    private final Ink ink;
    private final Composite control;
    private final EditDomain domain;
    private final BridgedStack stack;
    private final SheetViewer viewer;
    private final Selecting selecting;
    private final PalettePane pane;
    private final FindBar find;
    private final DiagramActions actions;
    private final Overlay overlay;
    private final CursorNote note;
    private OutlinePage outline;
    private final Follower follower;
    private final FirstArrangement arrangement;

    /**
     * Opens a diagram at once. One about which nothing was decided yet is arranged; a large one in the background, while
     * it is shown already.
     *
     * @param parent where it is shown
     * @param session what it shows
     * @param editor the editor it is embedded in; {@code null} outside a workbench
     */
    public static DiagramPart open(Composite parent, DiagramSession session, IEditorPart editor) {
        return new DiagramPartBuilder(parent, session, editor).part();
    }

    /** Brings to life what was built. */
    DiagramPart(DiagramPartBuilder built) {
        session = built.session();
        synchronizer = built.synchronizer();
        desk = built.desk();
        ink = built.ink();
        control = built.control();
        domain = built.domain();
        stack = built.stack();
        viewer = built.viewer();
        pane = built.pane();
        find = built.find();
        actions = built.actionsOfDiagram();
        note = new CursorNote(viewer, ink, session.locale());
        desk.setNote(note::text);
        selecting = new Selecting(viewer);
        desk.connect(this::hint, selecting::later);
        connect();
        overlay = new Overlay(viewer, diagram(), ink);
        diagram().addListener(new Updater(diagram(), viewer));
        diagram().addListener(change -> {
            if (change.sheet()) {
                built.paletteTools().refresh();
            }
        });
        follower = new Follower(synchronizer, session.state(), session.editingDomain().getCommandStack(),
                actions::update);
        // The model may have been changed between the steps in which it was built.
        follower.refresh();
        arrangement = new FirstArrangement(desk, viewer, control, actions.sight());
        if (built.opening().isUnarranged()) {
            arrangement.start();
        }
    }

    /** Lets menu, keys, wheel and drops work on the viewer. */
    private void connect() {
        viewer.setContextMenu(actions.contextMenu());
        viewer.setKeyHandler(new DiagramKeys(viewer, actions, new ToolMenu(actions)));
        viewer.addDropTargetListener(new TreeDrop(viewer, desk, stack));
        viewer.addSelectionChangedListener(event -> selectionChanged());
        Pointing.install(viewer, actions.sight());
        SelectionPlace.openMenuThere(viewer);
        EmptyHint.install(viewer, diagram(), ink, desk.messages(), session.isReadOnly());
        actions.sight().fitFromTheStart();
    }

    private void selectionChanged() {
        actions.update();
        if (outline != null) {
            outline.show(selected());
        }
    }

    private void hint(String text) {
        session.hint(text);
        note.show(text);
    }

    /** What parts, policies and actions share. */
    public Desk desk() {
        return desk;
    }

    /** The bar that finds elements. */
    FindBar findBar() {
        return find;
    }

    /** The palette with its fold. */
    PalettePane palettePane() {
        return pane;
    }

    /** What the note at the pointer says; empty when there is none. */
    public String note() {
        return note.text();
    }

    /** The outline of the diagram, made anew when the one before is gone. */
    public OutlinePage outline() {
        if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
            outline = new OutlinePage(desk, actions);
        }
        return outline;
    }

    /** The diagram. */
    public Diagram diagram() {
        return synchronizer.diagram();
    }

    /** The control of viewer and palette. */
    public Control control() {
        return control;
    }

    /** The viewer; its selection holds edit parts, see {@link #selected()}. */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** GEF's edit domain. */
    public EditDomain editDomain() {
        return domain;
    }

    /** What can be done with diagram and selection, for menus and tool bars. */
    public DiagramActions actions() {
        return actions;
    }

    /** What is laid over the diagram. */
    public Overlay overlay() {
        return overlay;
    }

    /** Whether it was opened for the first time and is so large that it is still being arranged in the background. */
    public boolean isArranging() {
        return arrangement.isRunning();
    }

    /** Zooms. */
    public ZoomManager zoom() {
        return viewer.zoom();
    }

    /** The selected elements. */
    public List<DiagramElement> selected() {
        return actions.selected();
    }

    /** Selects elements and brings the first into view; those that are not shown are left out. */
    public void select(List<DiagramElement> elements) {
        selecting.select(elements);
    }

    /** Brings the diagram up to date with its model; steps on the command stack do it by themselves. */
    public void refresh() {
        follower.refresh();
    }

    /** Ends with its control. */
    void close() {
        follower.close();
    }
}
