/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.tools.DiagramTools;
import org.keyweave.diagram.ui.actions.DiagramActions;
import org.keyweave.diagram.ui.actions.DiagramToolBar;
import org.keyweave.diagram.ui.actions.PaletteTools;
import org.keyweave.diagram.ui.canvas.PalettePane;
import org.keyweave.diagram.ui.canvas.SheetViewer;
import org.keyweave.diagram.ui.desk.BridgedStack;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.find.FindBar;
import org.keyweave.diagram.ui.icons.Icons;
import org.keyweave.diagram.ui.rulers.SheetRulers;
import org.keyweave.diagram.ui.text.Messages;

/**
 * Builds a {@link DiagramPart} in steps, each of which takes a few ten milliseconds, so that a host can let events of
 * the user through between them. What was opened is closed with the control, whether or not the last step was reached.
 * To be used on the user interface thread.
 */
public final class DiagramPartBuilder {

    private final DiagramSession session;
    private final DiagramOpening opening;
    private final IEditorPart editor;
    private final Deque<Runnable> left = new ArrayDeque<>();
    private final Composite control;
    private DiagramSynchronizer synchronizer;
    private Ink ink;
    private Desk desk;
    private BridgedStack stack;
    private EditDomain domain;
    private ToolBarManager bar;
    private PalettePane pane;
    private SheetRulers rulers;
    private SheetViewer viewer;
    private FindBar find;
    private DiagramActions actions;
    private PaletteTools palette;
    private DiagramPart part;

    /**
     * Begins with an empty control.
     *
     * @param parent where the diagram is shown
     * @param session what it shows
     * @param editor the editor it is embedded in; {@code null} outside a workbench
     */
    public DiagramPartBuilder(Composite parent, DiagramSession session, IEditorPart editor) {
        this.session = session;
        this.editor = editor;
        opening = new DiagramOpening(session);
        control = new Composite(parent, SWT.NONE);
        GridLayout rows = new GridLayout(1, false);
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 0;
        control.setLayout(rows);
        control.addListener(SWT.Dispose, event -> close());
        left.addAll(List.of(this::open, this::frame, this::actions, this::bar, this::palette, this::sheet));
    }

    /**
     * Draws the icons of palettes and tool bars, so that the first diagram finds them; on any thread.
     *
     * @param zoom of the screen, in percent
     */
    public static void drawIcons(int zoom) {
        Icons.drawAll(zoom);
    }

    /** Whether {@link #step} has something left to do. */
    public boolean hasNext() {
        return !left.isEmpty();
    }

    /** Does the next step. */
    public void step() {
        left.poll().run();
    }

    /** The diagram; does the steps that are left. */
    public DiagramPart part() {
        while (hasNext()) {
            step();
        }
        if (part == null) {
            part = new DiagramPart(this);
        }
        return part;
    }

    private void open() {
        Messages messages = Messages.of(session.locale());
        synchronizer = opening.open();
        ink = new Ink(control.getDisplay(), session.theme(), session::image);
        DiagramTools tools = new DiagramTools(synchronizer, session.editingDomain(), session.locale());
        desk = new Desk(synchronizer, tools, ink, messages, session.memory());
        desk.setCopier(opening::copy);
        desk.setFooter(session::footer);
        desk.follow(session::open);
        stack = new BridgedStack(session.editingDomain().getCommandStack(), desk);
        domain = editor == null ? new EditDomain() : new DefaultEditDomain(editor);
        domain.setCommandStack(stack);
    }

    private void frame() {
        bar = new ToolBarManager(SWT.FLAT);
        bar.createControl(control).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pane = new PalettePane(control, desk.memory(), desk.messages(), session.spec().name());
        pane.body().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        rulers = new SheetRulers(pane.body());
        viewer = new SheetViewer(rulers.frame());
        viewer.prepare(desk, domain);
        find = new FindBar(pane.body(), viewer, desk);
    }

    private void actions() {
        actions = new DiagramActions(viewer, desk, stack, session.isReadOnly(), find::open);
        // Actions have told the viewer by now whether rulers are seen; those that are not are not made.
        rulers.install(viewer, desk, stack, session.isReadOnly());
    }

    private void bar() {
        DiagramToolBar.fill(bar, actions);
        bar.update(true);
    }

    private void palette() {
        palette = new PaletteTools(desk);
        domain.setPaletteViewer(pane.viewer());
        domain.setPaletteRoot(palette.root());
        pane.place(rulers.frame());
    }

    private void sheet() {
        if (viewer.showMore(desk.diagram())) {
            left.addFirst(this::sheet);
        }
    }

    private void close() {
        if (part != null) {
            part.close();
        }
        if (stack != null) {
            stack.dispose();
        }
        opening.close(part != null);
        if (ink != null) {
            ink.dispose();
        }
    }

    DiagramSession session() {
        return session;
    }

    DiagramOpening opening() {
        return opening;
    }

    DiagramSynchronizer synchronizer() {
        return synchronizer;
    }

    Ink ink() {
        return ink;
    }

    Desk desk() {
        return desk;
    }

    BridgedStack stack() {
        return stack;
    }

    EditDomain domain() {
        return domain;
    }

    /** The control that all is in. */
    Composite control() {
        return control;
    }

    PalettePane pane() {
        return pane;
    }

    SheetViewer viewer() {
        return viewer;
    }

    FindBar find() {
        return find;
    }

    DiagramActions actionsOfDiagram() {
        return actions;
    }

    PaletteTools paletteTools() {
        return palette;
    }
}
