/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.edit.SafeDelete;
import org.keyweave.ui.internal.properties.Choice;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.CellInput;
import org.keyweave.ui.internal.widgets.ChoiceCellEditor;
import org.keyweave.ui.internal.widgets.DateCellEditor;
import org.keyweave.ui.session.ModelSession;

/** What can be done with the cells of the matrix: edit, clear, copy, paste and delete. */
public final class GridActions {

    private final TouchpointGrid grid;
    private final Supplier<ModelSession> session;
    private final Runnable changed;
    private final CellInput input = new CellInput();

    /**
     * @param changed called after the model was changed, to show it at once
     */
    public GridActions(TouchpointGrid grid, Supplier<ModelSession> session, Runnable changed) {
        this.grid = grid;
        this.session = session;
        this.changed = changed;
    }

    /** Whether the touchpoints can be changed, which may lie in a file of the account; if not, the user is told why. */
    private boolean mayChange() {
        return grid.model() != null && session.get().mayChange(List.of(grid.model().account()));
    }

    /** Opens an editor over the cell with the cursor. */
    public void edit() {
        Person row = grid.row();
        Person column = grid.column();
        if (row == null || column == null || !mayChange()) {
            return;
        }
        grid.moveTo(grid.cursor().y, grid.cursor().x, false);
        MatrixAspect aspect = grid.aspect();
        Touchpoint touchpoint = grid.model().cell(row, column);
        CellEditor editor = aspect == MatrixAspect.LAST_CONTACT ? new DateCellEditor(grid)
                : new ChoiceCellEditor(grid, aspect.choices(), aspect.feature().isUnsettable());
        input.open(editor, grid.cursorBounds(), touchpoint == null ? null : aspect.value(touchpoint),
                value -> set(row, column, value), () -> {
                    if (!grid.isDisposed()) {
                        grid.setFocus();
                    }
                });
    }

    private void set(Person row, Person column, Object value) {
        Object wanted = value == Choice.NONE || "".equals(value) ? null : value;
        // The label of an unknown value is no value either.
        List<Object> choices = grid.aspect().choices();
        boolean known = wanted == null || choices.isEmpty() || choices.contains(wanted);
        if (known && MatrixEdits.set(session.get(), grid.model(), new MatrixEdits.Entry(row, column,
                grid.aspect().feature(), wanted))) {
            changed.run();
        }
    }

    /** Puts a score into all selected cells that have a touchpoint, and into a single cell even without one. */
    public void type(int score) {
        List<Object> choices = grid.aspect().choices();
        if (score < choices.size() && grid.aspect() != MatrixAspect.STATUS
                && grid.aspect() != MatrixAspect.FREQUENCY) {
            fill(choices.get(score));
        }
    }

    /** Takes the value out of all selected cells. */
    public void clear() {
        if (grid.aspect().feature().isUnsettable() || grid.aspect() == MatrixAspect.LAST_CONTACT) {
            fill(null);
        }
    }

    private void fill(Object value) {
        GridRange range = grid.range();
        MatrixModel model = grid.model();
        List<MatrixEdits.Entry> entries = new ArrayList<>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                Person ours = model.rows().get(row);
                Person theirs = model.columns().get(column);
                if (range.isCell() || model.cell(ours, theirs) != null) {
                    entries.add(new MatrixEdits.Entry(ours, theirs, grid.aspect().feature(), value));
                }
            }
        }
        String step = Texts.get("step.set", grid.aspect().label());
        boolean done = entries.size() == 1 ? MatrixEdits.set(session.get(), model, entries.get(0))
                : MatrixEdits.set(session.get(), model, entries, step);
        if (done) {
            changed.run();
        }
    }

    /** Copies the selected block with its names; a single cell means the whole matrix. */
    public void copy() {
        MatrixModel model = grid.model();
        if (model.rows().isEmpty() || model.columns().isEmpty()) {
            return;
        }
        GridRange range = grid.range().isCell() ? new GridRange(0, 0, model.rows().size() - 1,
                model.columns().size() - 1) : grid.range();
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        try {
            clipboard.setContents(new Object[] { MatrixSheet.write(model, grid.aspect(), range) },
                    new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** Pastes what a spreadsheet has put on the clipboard, after showing what it would change. */
    public void paste() {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        Object text;
        try {
            text = clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
        if (!mayChange()) {
            return;
        }
        MatrixPaste paste = text instanceof String block ? MatrixPaste.of(grid.model(), grid.aspect(), block,
                grid.cursor().y, grid.cursor().x) : null;
        if (paste == null || paste.lines().isEmpty()) {
            MessageDialog.openInformation(grid.getShell(), Texts.get("paste.title"), Texts.get("paste.nothing"));
        } else if (new MatrixPasteDialog(grid.getShell(), paste, grid.aspect().label()).open() == Window.OK
                && MatrixEdits.set(session.get(), grid.model(), paste.entries(), Texts.get("step.pasteMatrix"))) {
            changed.run();
        }
    }

    /** Deletes the touchpoints of the selected cells, after asking where others refer to them. */
    public void delete() {
        List<EObject> doomed = new ArrayList<>(grid.touchpoints());
        if (!doomed.isEmpty() && SafeDelete.run(session.get(), doomed, grid.getShell(), true)) {
            changed.run();
        }
    }
}
