/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.keyweave.ui.internal.widgets.UnchangedCell;

/** Draws the labels of the tree; what is shown already is left alone when the tree is refreshed. */
final class ExplorerCells extends DelegatingStyledCellLabelProvider {

    ExplorerCells(ExplorerLabels labels) {
        super(labels);
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = getStyledText(cell.getElement());
        if (!UnchangedCell.shows(cell, text.getString(), text.getStyleRanges(), getImage(cell.getElement()))) {
            super.update(cell);
        }
    }
}
