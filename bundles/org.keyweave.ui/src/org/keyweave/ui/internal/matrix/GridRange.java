/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

/**
 * A block of cells.
 *
 * @param top first row
 * @param left first column
 * @param bottom last row
 * @param right last column
 */
public record GridRange(int top, int left, int bottom, int right) {

    static GridRange of(int row, int column, int otherRow, int otherColumn) {
        return new GridRange(Math.min(row, otherRow), Math.min(column, otherColumn), Math.max(row, otherRow),
                Math.max(column, otherColumn));
    }

    boolean contains(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** Whether it is a single cell. */
    public boolean isCell() {
        return top == bottom && left == right;
    }
}
