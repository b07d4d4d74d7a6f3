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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A choice with an explanation of what is chosen below it; two rows of a grid with three columns. */
public final class ExplainedChoice {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 440;

    private final Combo combo;
    private final Label explanation;

    /**
     * A choice.
     *
     * @param label what is chosen
     * @param lines room for the explanation, in lines
     * @param changed called when something else was chosen
     */
    public ExplainedChoice(Composite grid, String label, List<String> items, int lines, Runnable changed) {
        new Label(grid, SWT.NONE).setText(label);
        combo = new Combo(grid, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.setVisibleItemCount(items.size());
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS - 1, 1));
        combo.addListener(SWT.Selection, event -> changed.run());
        new Label(grid, SWT.NONE);
        explanation = new Label(grid, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS - 1, 1);
        wide.widthHint = WIDTH;
        wide.heightHint = explanation.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines;
        explanation.setLayoutData(wide);
    }

    /** Chooses an item without telling. */
    public void select(int index) {
        combo.select(index);
    }

    /** Place of the chosen item. */
    public int index() {
        return combo.getSelectionIndex();
    }

    /** Says what the chosen item means. */
    public void explain(String text) {
        explanation.setText(text.replace("&", "&&"));
    }
}
