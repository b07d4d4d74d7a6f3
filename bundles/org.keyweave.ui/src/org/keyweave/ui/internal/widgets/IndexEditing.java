/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/**
 * Chooses one of several texts in a cell; the list drops down at once.
 *
 * @param <T> type of the rows
 */
public final class IndexEditing<T> extends EditingSupport {

    private final TableViewer viewer;
    private final Function<T, List<String>> texts;
    private final ToIntFunction<T> get;
    private final BiConsumer<T, Integer> set;

    /**
     * Editing of a cell.
     *
     * @param texts what can be chosen for a row
     * @param get index of what is chosen
     * @param set called with the index of what was chosen
     */
    public IndexEditing(TableViewer viewer, Function<T, List<String>> texts, ToIntFunction<T> get,
            BiConsumer<T, Integer> set) {
        super(viewer);
        this.viewer = viewer;
        this.texts = texts;
        this.get = get;
        this.set = set;
    }

    @SuppressWarnings("unchecked")
    private static <T> T row(Object element) {
        return (T) element;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(),
                texts.apply(row(element)).toArray(String[]::new), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        return Math.max(0, get.applyAsInt(row(element)));
    }

    @Override
    protected void setValue(Object element, Object value) {
        set.accept(row(element), Math.max(0, (Integer) value));
    }
}
