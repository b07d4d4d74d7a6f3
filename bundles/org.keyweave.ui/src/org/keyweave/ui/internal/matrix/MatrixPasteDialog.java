/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.matrix.MatrixPaste.Effect;
import org.keyweave.ui.internal.matrix.MatrixPaste.Line;
import org.keyweave.ui.internal.text.Texts;

/** Shows what a pasted block would change before it does. */
public final class MatrixPasteDialog extends TitleAreaDialog {

    private final MatrixPaste paste;
    private final String aspect;
    private TableViewer viewer;

    /** A preview of what a block does to one aspect. */
    public MatrixPasteDialog(Shell shell, MatrixPaste paste, String aspect) {
        super(shell);
        this.paste = paste;
        this.aspect = aspect;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Texts.get("paste.title"));
        setTitle(Texts.get(paste.isNamed() ? "paste.byName" : "paste.byPlace", aspect));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 320;
        data.widthHint = 880;
        viewer.getTable().setLayoutData(data);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column("matrix.supplier", 130, Line::row);
        column("matrix.customer", 130, Line::column);
        column("paste.before", 90, Line::before);
        column("paste.after", 90, Line::after);
        column("paste.effect", 420, line -> line.effect() == Effect.REFUSED ? line.reason()
                : Texts.get("paste.effect." + line.effect().name().toLowerCase(Locale.ROOT)));
        Button all = new Button(area, SWT.CHECK);
        all.setText(Texts.get("paste.showSame"));
        all.addListener(SWT.Selection, event -> show(all.getSelection()));
        show(false);
        return area;
    }

    private void show(boolean all) {
        viewer.setInput(paste.lines().stream().filter(each -> all || each.effect() != Effect.SAME).toList());
    }

    private void column(String key, int width, Function<Line, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Line) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((Line) element).effect() == Effect.REFUSED ? Tones.of(viewer.getTable()).of(Standing.RISK)
                        : null;
            }
        });
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        long changes = paste.entries().size();
        long refused = paste.count(Effect.REFUSED);
        setMessage(Texts.get("paste.summary", paste.count(Effect.NEW), paste.count(Effect.CHANGED),
                paste.count(Effect.SAME), refused),
                refused > 0 ? IMessageProvider.WARNING : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setText(Texts.get("paste.apply"));
        getButton(IDialogConstants.OK_ID).setEnabled(changes > 0);
        return contents;
    }
}
