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
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.style.Paint;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.tools.DiagramTools;
import org.keyweave.diagram.ui.actions.DiagramActions;
import org.keyweave.diagram.ui.actions.DiagramKeys;
import org.keyweave.diagram.ui.actions.PaletteTools;
import org.keyweave.diagram.ui.actions.TreeDrop;
import org.keyweave.diagram.ui.decor.Overlay;
import org.keyweave.diagram.ui.desk.BridgedStack;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.GcSystem;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.parts.Parts;
import org.keyweave.diagram.ui.parts.RootPart;
import org.keyweave.diagram.ui.parts.Updater;
import org.keyweave.diagram.ui.text.Messages;

/**
 * A diagram with its palette. A host embeds it in an editor, or anywhere: it needs no workbench. All steps run on the
 * command stack of the session's editing domain; changes that come from elsewhere are shown as soon as that stack tells
 * of them.
 */
public final class DiagramPart {

    private static final int[] WEIGHTS = { 84, 16 };

    private final DiagramSession session;
    private final DiagramSynchronizer synchronizer;
    private final Desk desk;
    private final Ink ink;
    private final SashForm control;
    private final EditDomain domain;
    private final BridgedStack stack;
    private final ScrollingGraphicalViewer viewer;
    private final PaletteTools palette;
    private final DiagramActions actions;
    private final Overlay overlay;
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
        synchronizer = DiagramSynchronizer.open(new SyncInput(session.spec(), session.target(), session.state(),
                session.reads(), new AwtTextMeasurer(), session.locale()));
        if (fresh) {
            Arrangement.all(synchronizer, LayoutMonitor.NONE);
        }
        knownStamp = session.state().stamp();
        ink = new Ink(parent.getDisplay(), session.theme(), session::image);
        DiagramTools tools = new DiagramTools(synchronizer, session.editingDomain(), session.locale());
        desk = new Desk(synchronizer, tools, ink, messages);
        desk.connect(session::hint, this::selectLater);
        desk.follow(session::open);
        stack = new BridgedStack(session.editingDomain().getCommandStack(), desk);
        domain = editor == null ? new EditDomain() : new DefaultEditDomain(editor);
        domain.setCommandStack(stack);

        control = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        viewer = new GcViewer();
        viewer.createControl(control);
        viewer.setRootEditPart(new RootPart());
        viewer.setEditPartFactory(new Parts(desk));
        viewer.getControl().setBackground(diagram().background().map(Paint::rgb).map(ink::color)
                .orElseGet(ink::sheet));
        domain.addViewer(viewer);
        PaletteViewer paletteViewer = new PaletteViewer();
        paletteViewer.createControl(control);
        palette = new PaletteTools(desk);
        domain.setPaletteViewer(paletteViewer);
        domain.setPaletteRoot(palette.root());
        control.setWeights(WEIGHTS);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, Boolean.TRUE);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        zoom().setZoomLevels(new double[] { 0.05, 0.1, 0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 });
        zoom().setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH));
        viewer.setContents(diagram());
        actions = new DiagramActions(viewer, desk, stack, session.isReadOnly());
        viewer.setContextMenu(actions.contextMenu());
        viewer.setKeyHandler(new DiagramKeys(viewer, actions));
        overlay = new Overlay(viewer, diagram(), ink);
        viewer.addDropTargetListener(new TreeDrop(viewer, desk, stack));
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
