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

import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;

/**
 * Puts a long list into a virtual table a part at a time: the system takes a microsecond for each row even when it is
 * not seen, which adds up with tens of thousands of them. What fits on some screens is there at once.
 */
public final class GrowingRows implements IStructuredContentProvider {

    private static final int FIRST = 2_000;
    private static final int MORE = 4_000;

    private final TableViewer viewer;
    private final Slices growing;
    private int limit;

    /** Rows of a table; it is its viewer's content provider from now on. */
    public GrowingRows(TableViewer viewer) {
        this.viewer = viewer;
        growing = new Slices(viewer.getControl(), () -> { });
        viewer.setContentProvider(this);
    }

    /** Shows a list in place of the present one; the viewer's input is all of it. */
    public void show(List<?> rows) {
        growing.clear();
        // The rows that the table has already cost nothing.
        limit = Math.max(FIRST, viewer.getTable().getItemCount());
        viewer.setInput(rows);
        growLater();
    }

    private void growLater() {
        if (viewer.getInput() instanceof List<?> rows && limit < rows.size()) {
            growing.add(this::grow);
        }
    }

    private void grow() {
        limit += MORE;
        viewer.refresh();
        growLater();
    }

    /** Puts in what is still to come at once, for those who need the whole. */
    public void complete() {
        if (!growing.isDone()) {
            limit = Integer.MAX_VALUE - MORE;
            growing.finish();
        }
    }

    @Override
    public Object[] getElements(Object input) {
        List<?> rows = (List<?>) input;
        return rows.subList(0, Math.min(limit, rows.size())).toArray();
    }
}
