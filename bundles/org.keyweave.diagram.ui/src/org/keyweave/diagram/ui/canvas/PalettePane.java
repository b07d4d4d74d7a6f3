/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.canvas;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.keyweave.diagram.ui.Memory;
import org.keyweave.diagram.ui.icons.Icons;
import org.keyweave.diagram.ui.text.Messages;

/**
 * A palette at the right edge that can be folded away and made wider. Width, fold and drawers are remembered. GEF's own
 * fly-out needs a workbench, which a diagram does not.
 */
public final class PalettePane {

    private static final int USUAL_WIDTH = 172;
    private static final int LEAST_WIDTH = 96;
    private static final int FOLDED_WIDTH = 28;
    private static final int SASH_WIDTH = 4;
    private static final String STATE = "palette";

    private final Composite body;
    private final Memory memory;
    private final Messages messages;
    private final String kind;
    private final Composite side;
    private final Sash sash;
    private final PaletteViewer viewer = new PaletteViewer();
    private Label title;
    private IAction fold;
    private ToolBarManager bar;

    /**
     * A pane below a composite.
     *
     * @param kind what diagram it belongs to; drawers are remembered by it
     */
    public PalettePane(Composite parent, Memory memory, Messages messages, String kind) {
        this.memory = memory;
        this.messages = messages;
        this.kind = kind;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new FormLayout());
        sash = new Sash(body, SWT.VERTICAL | SWT.SMOOTH);
        side = new Composite(body, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 0;
        side.setLayout(grid);
        head();
        viewer.createControl(side).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        sash.addListener(SWT.Selection, this::dragged);
        body.addListener(SWT.Dispose, event -> keep());
    }

    private void head() {
        title = new Label(side, SWT.NONE);
        title.setText(messages.get("palette.title"));
        GridData named = new GridData(SWT.FILL, SWT.CENTER, true, false);
        named.horizontalIndent = 6;
        title.setLayoutData(named);
        bar = new ToolBarManager(SWT.FLAT);
        fold = new Action() {
            @Override
            public void run() {
                setFolded(!isFolded());
            }
        };
        fold.setId("org.keyweave.diagram.ui.fold");
        bar.add(fold);
        bar.createControl(side);
    }

    /** The composite to create the diagram in. */
    public Composite body() {
        return body;
    }

    /** The palette. */
    public PaletteViewer viewer() {
        return viewer;
    }

    /** Puts the control of the diagram beside the palette. */
    public void place(Control diagram) {
        FormData left = new FormData();
        left.left = new FormAttachment(0);
        left.top = new FormAttachment(0);
        left.bottom = new FormAttachment(100);
        left.right = new FormAttachment(sash);
        diagram.setLayoutData(left);
        FormData right = new FormData();
        right.top = new FormAttachment(0);
        right.bottom = new FormAttachment(100);
        right.right = new FormAttachment(100);
        side.setLayoutData(right);
        setFolded(isFolded());
        restoreDrawers();
    }

    /** Whether only a strip of it is shown. */
    public boolean isFolded() {
        return memory.isOn(STATE + ".folded", false);
    }

    /** Folds it to a strip, or opens it. */
    public void setFolded(boolean folded) {
        memory.put(STATE + ".folded", String.valueOf(folded));
        int width = folded ? FOLDED_WIDTH : Math.max(LEAST_WIDTH, memory.number(STATE + ".width", USUAL_WIDTH));
        FormData at = new FormData();
        at.top = new FormAttachment(0);
        at.bottom = new FormAttachment(100);
        at.right = new FormAttachment(100, -width);
        at.width = folded ? 0 : SASH_WIDTH;
        sash.setLayoutData(at);
        ((FormData) side.getLayoutData()).left = new FormAttachment(sash);
        sash.setEnabled(!folded);
        show(title, !folded);
        show(viewer.getControl(), !folded);
        fold.setImageDescriptor(Icons.find(folded ? "unfold" : "fold").orElse(null));
        fold.setToolTipText(messages.get(folded ? "palette.open" : "palette.fold"));
        bar.update(true);
        body.layout(true, true);
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private void dragged(Event event) {
        int room = body.getClientArea().width;
        int width = Math.max(LEAST_WIDTH, Math.min(room / 2, room - event.x - SASH_WIDTH));
        memory.put(STATE + ".width", String.valueOf(width));
        ((FormData) sash.getLayoutData()).right = new FormAttachment(100, -width);
        body.layout(true, true);
    }

    private void restoreDrawers() {
        memory.get(STATE + ".drawers." + kind).ifPresent(kept -> {
            try {
                viewer.restoreState(XMLMemento.createReadRoot(new StringReader(kept)));
            } catch (WorkbenchException | RuntimeException damaged) {
                memory.put(STATE + ".drawers." + kind, "");
            }
        });
    }

    private void keep() {
        if (viewer.getPaletteRoot() == null || viewer.getControl() == null) {
            return;
        }
        XMLMemento drawers = XMLMemento.createWriteRoot(STATE);
        viewer.saveState((IMemento) drawers);
        StringWriter out = new StringWriter();
        try {
            drawers.save(out);
            memory.put(STATE + ".drawers." + kind, out.toString());
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
