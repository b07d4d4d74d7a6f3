/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.style.Paint;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.tools.DiagramTools;
import org.keyweave.diagram.ui.actions.DiagramActions;
import org.keyweave.diagram.ui.actions.DiagramKeys;
import org.keyweave.diagram.ui.actions.DiagramToolBar;
import org.keyweave.diagram.ui.actions.PaletteTools;
import org.keyweave.diagram.ui.actions.SelectionPlace;
import org.keyweave.diagram.ui.actions.ToolMenu;
import org.keyweave.diagram.ui.actions.TreeDrop;
import org.keyweave.diagram.ui.canvas.CursorNote;
import org.keyweave.diagram.ui.canvas.EmptyHint;
import org.keyweave.diagram.ui.canvas.PalettePane;
import org.keyweave.diagram.ui.canvas.Pointing;
import org.keyweave.diagram.ui.decor.Overlay;
import org.keyweave.diagram.ui.desk.BridgedStack;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.GcSystem;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.find.FindBar;
import org.keyweave.diagram.ui.outline.OutlinePage;
import org.keyweave.diagram.ui.parts.Parts;
import org.keyweave.diagram.ui.parts.RootPart;
import org.keyweave.diagram.ui.parts.Updater;
import org.keyweave.diagram.ui.text.Messages;

/**
 * A diagram with its palette and tool bar. A host embeds it in an editor, or in any composite of a running workbench,
 * whose images GEF's palette uses. All steps run on the command stack of the session's editing domain; changes that
 * come from elsewhere are shown as soon as that stack tells of them.
 */
public final class DiagramPart {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final double[] ZOOM_LEVELS = { 0.05, 0.1, 0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

    private final DiagramSession session;
    private final DiagramSynchronizer synchronizer;
    private final Desk desk;
    private final Ink ink;
    private final Composite control;
    private final EditDomain domain;
    private final BridgedStack stack;
    private final ScrollingGraphicalViewer viewer;
    private final PalettePane pane;
    private final PaletteTools palette;
    private final FindBar find;
    private final DiagramActions actions;
    private final Overlay overlay;
    private final CursorNote note;
    private OutlinePage outline;
    private final CommandStackListener follower = this::modelChanged;
    private final DiagramListener listener;
    private long knownStamp;

    /**
     * Opens a diagram. One about which nothing was decided yet is arranged.
     *
     * @param parent where it is shown
     * @param session what it shows
     * @param editor the editor it is embedded in; {@code null} outside a workbench
     */
    public DiagramPart(Composite parent, DiagramSession session, IEditorPart editor) {
        this.session = session;
        Messages messages = Messages.of(session.locale());
        // Opening gives everything a place, so what is new must be known before.
        boolean fresh = session.state().elements().isEmpty();
        synchronizer = DiagramSynchronizer.open(input(session, session.state()));
        if (fresh) {
            Arrangement.all(synchronizer, LayoutMonitor.NONE);
        }
        knownStamp = session.state().stamp();
        ink = new Ink(parent.getDisplay(), session.theme(), session::image);
        DiagramTools tools = new DiagramTools(synchronizer, session.editingDomain(), session.locale());
        desk = new Desk(synchronizer, tools, ink, messages, session.memory());
        desk.setCopier(() -> DiagramSynchronizer.open(input(session, session.state().copy())));
        desk.follow(session::open);
        stack = new BridgedStack(session.editingDomain().getCommandStack(), desk);
        domain = editor == null ? new EditDomain() : new DefaultEditDomain(editor);
        domain.setCommandStack(stack);

        control = new Composite(parent, SWT.NONE);
        GridLayout rows = new GridLayout(1, false);
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        control.setLayout(rows);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        bar.createControl(control).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pane = new PalettePane(control, desk.memory(), messages, session.spec().name());
        pane.body().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer = new GcViewer();
        viewer.createControl(pane.body());
        palette = new PaletteTools(desk);
        domain.setPaletteViewer(pane.viewer());
        domain.setPaletteRoot(palette.root());
        pane.place(viewer.getControl());
        show();
        find = new FindBar(control, viewer, desk);
        find.control().moveAbove(pane.body());
        actions = new DiagramActions(viewer, desk, stack, session.isReadOnly(), find::open);
        note = new CursorNote(viewer, ink, session.locale());
        desk.setNote(note::text);
        desk.connect(this::hint, this::selectLater);
        connect();
        overlay = new Overlay(viewer, diagram(), ink);
        DiagramToolBar.fill(bar, actions);
        bar.update(true);
        listener = change -> {
            knownStamp = session.state().stamp();
            if (change.sheet()) {
                palette.refresh();
            }
        };
        diagram().addListener(new Updater(diagram(), viewer));
        diagram().addListener(listener);
        session.editingDomain().getCommandStack().addCommandStackListener(follower);
        control.addListener(SWT.Dispose, event -> disposed());
    }

    private static SyncInput input(DiagramSession session, DiagramState state) {
        return new SyncInput(session.spec(), session.target(), state, session.reads(), new AwtTextMeasurer(),
                session.locale());
    }

    /** Shows the diagram in the viewer. */
    private void show() {
        viewer.setRootEditPart(new RootPart());
        viewer.setEditPartFactory(new Parts(desk));
        // The sheet has the colour of the notation or of the theme of diagrams, whatever style sheets say of canvases.
        viewer.getControl().setData(UNSTYLED, Boolean.TRUE);
        viewer.getControl().setBackground(diagram().background().map(Paint::rgb).map(ink::color)
                .orElseGet(ink::sheet));
        domain.addViewer(viewer);
        zoom().setZoomLevels(ZOOM_LEVELS);
        viewer.setContents(diagram());
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

    /** The viewer, whose graphics lead to a GC. */
    private static final class GcViewer extends ScrollingGraphicalViewer {

        @Override
        protected LightweightSystem createLightweightSystem() {
            return new GcSystem();
        }
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

    /** Zooms. */
    public ZoomManager zoom() {
        return ((RootPart) viewer.getRootEditPart()).getZoomManager();
    }

    /** The selected elements. */
    public List<DiagramElement> selected() {
        return actions.selected();
    }

    /** Selects elements and brings the first into view; those that are not shown are left out. */
    public void select(List<DiagramElement> elements) {
        List<EditPart> parts = new ArrayList<>();
        elements.stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull)
                .forEach(part -> parts.add((EditPart) part));
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.reveal(parts.get(0));
        }
    }

    private void selectLater(List<DiagramElement> elements) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                select(elements);
            }
        });
    }

    /** Brings the diagram up to date with its model; steps on the command stack do it by themselves. */
    public void refresh() {
        if (session.state().stamp() != knownStamp) {
            synchronizer.stateChanged(diagram().elements().stream().map(DiagramElement::id).toList());
            synchronizer.sheetChanged();
            synchronizer.refreshExactly();
            knownStamp = session.state().stamp();
        } else if (synchronizer.isStale()) {
            synchronizer.refresh();
        }
    }

    private void modelChanged(EventObject event) {
        if (!control.isDisposed()) {
            refresh();
            actions.update();
        }
    }

    private void disposed() {
        session.editingDomain().getCommandStack().removeCommandStackListener(follower);
        diagram().removeListener(listener);
        stack.dispose();
        synchronizer.close();
        ink.dispose();
    }
}
