/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.rulers;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.text.Messages;

/** Lists the guides by their places; they are added, moved to a pixel and deleted by keys alone. */
public final class GuidesDialog extends TitleAreaDialog {

    private static final int FARTHEST = 1_000_000;
    private static final int GAP = 20;

    private final Messages messages;
    private final GuideList guides;
    private final Point fresh;
    private TableViewer table;
    private Spinner place;
    private Button delete;

    /**
     * A dialog for the guides of a diagram.
     *
     * @param fresh where new guides stand and lie
     */
    public GuidesDialog(Shell shell, Desk desk, Point fresh) {
        super(shell);
        messages = desk.messages();
        guides = new GuideList(desk.tools().guides());
        this.fresh = fresh;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The step that was decided on; empty when the dialog was left or nothing was changed. */
    public Optional<DiagramCommand> ask() {
        return open() == Window.OK ? guides.command() : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("guides.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(messages.get("guides.title"));
        setMessage(messages.get("guides.message"));
        Composite area = new Composite(outer, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 200).applyTo(table.getControl());
        column("guides.kind", 160, row -> messages.get(row.upright() ? "guide.upright" : "guide.level"));
        column("guides.place", 90, row -> String.valueOf(row.at()));
        column("guides.held", 90, row -> String.valueOf(guides.held(row)));
        table.setContentProvider(ArrayContentProvider.getInstance());
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(side);
        GridDataFactory.fillDefaults().applyTo(side);
        button(side, "guides.addUpright", () -> add(true));
        button(side, "guides.addLevel", () -> add(false));
        delete = button(side, "guides.delete", this::delete);
        Composite below = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(below);
        new Label(below, SWT.NONE).setText(messages.get("guides.at"));
        place = new Spinner(below, SWT.BORDER);
        place.setValues(0, -FARTHEST, FARTHEST, 0, 1, 10);
        place.addListener(SWT.Selection, event -> put());
        table.addSelectionChangedListener(event -> show());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        });
        refresh(guides.rows().isEmpty() ? null : guides.rows().get(0));
        return outer;
    }

    private void column(String key, int width, java.util.function.Function<GuideList.Row, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(messages.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((GuideList.Row) row)));
    }

    private Button button(Composite parent, String key, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(messages.get(key));
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private List<GuideList.Row> selected() {
        return table.getStructuredSelection().stream().map(GuideList.Row.class::cast).toList();
    }

    private void add(boolean upright) {
        int at = (int) Math.round(upright ? fresh.x() : fresh.y());
        for (GuideList.Row row : guides.rows()) {
            at = row.upright() == upright && row.at() >= at && row.at() - at < GAP ? row.at() + GAP : at;
        }
        refresh(guides.add(upright, at));
        place.setFocus();
    }

    private void delete() {
        guides.remove(selected());
        refresh(guides.rows().isEmpty() ? null : guides.rows().get(0));
    }

    private void put() {
        if (selected().size() == 1) {
            selected().get(0).put(place.getSelection());
            table.refresh();
            check();
        }
    }

    private void refresh(GuideList.Row select) {
        table.setInput(guides.rows());
        table.setSelection(select == null ? StructuredSelection.EMPTY : new StructuredSelection(select), true);
        show();
        check();
    }

    private void show() {
        List<GuideList.Row> rows = selected();
        delete.setEnabled(!rows.isEmpty());
        place.setEnabled(rows.size() == 1);
        if (rows.size() == 1 && place.getSelection() != rows.get(0).at()) {
            place.setSelection(rows.get(0).at());
        }
    }

    private void check() {
        Optional<GuideList.Row> twice = guides.twice();
        setErrorMessage(twice.map(row -> messages.get("guides.twice", String.valueOf(row.at()))).orElse(null));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(twice.isEmpty());
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
