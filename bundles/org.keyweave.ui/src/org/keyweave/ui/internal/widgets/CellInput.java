/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** A cell editor over a cell of a control that draws itself. There is at most one; it goes when its work is done. */
public final class CellInput {

    private static final int LEAST_WIDTH = 150;

    private CellEditor editor;

    /** Whether a cell is being edited. */
    public boolean isActive() {
        return editor != null;
    }

    /**
     * Edits a value.
     *
     * @param cellEditor an editor whose parent is the control
     * @param bounds the cell
     * @param take gets the new value when the user confirms a valid one
     * @param done called at the end in any case
     */
    public void open(CellEditor cellEditor, Rectangle bounds, Object value, Consumer<Object> take, Runnable done) {
        close();
        editor = cellEditor;
        Control control = cellEditor.getControl();
        cellEditor.setValue(value);
        cellEditor.addListener(new ICellEditorListener() {
            @Override
            public void applyEditorValue() {
                boolean valid = cellEditor.isValueValid();
                Object entered = cellEditor.getValue();
                finish();
                if (valid) {
                    take.accept(entered);
                }
            }

            @Override
            public void cancelEditor() {
                finish();
            }

            @Override
            public void editorValueChanged(boolean before, boolean now) {
                // What is not valid is not taken at the end.
            }

            private void finish() {
                if (editor == cellEditor) {
                    close();
                    done.run();
                }
            }
        });
        cellEditor.activate();
        int high = Math.max(bounds.height, control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        control.setBounds(bounds.x, bounds.y, Math.max(bounds.width, LEAST_WIDTH), high);
        control.setVisible(true);
        cellEditor.setFocus();
    }

    private void close() {
        if (editor != null) {
            CellEditor old = editor;
            editor = null;
            old.deactivate();
            // Not at once: the control may be in the middle of an event.
            old.getControl().getDisplay().asyncExec(old::dispose);
        }
    }
}
