/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The keys of the matrix: arrows, Home, End and pages move, with Shift they select; Enter and F2 edit, a digit scores,
 * Delete clears. What the clipboard keys do is told by the actions of the page.
 */
public final class GridKeys {

    private final TouchpointGrid grid;
    private final GridActions actions;

    private GridKeys(TouchpointGrid grid, GridActions actions) {
        this.grid = grid;
        this.actions = actions;
    }

    /** Lets a grid follow its keys. */
    public static void install(TouchpointGrid grid, GridActions actions) {
        GridKeys keys = new GridKeys(grid, actions);
        grid.addListener(SWT.KeyDown, keys::pressed);
    }

    private void pressed(Event event) {
        if (grid.model() == null) {
            return;
        }
        boolean far = (event.stateMask & SWT.MOD1) != 0;
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        Point at = grid.cursor();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> grid.moveTo(at.y, far ? 0 : at.x - 1, extend);
            case SWT.ARROW_RIGHT -> grid.moveTo(at.y, far ? Integer.MAX_VALUE : at.x + 1, extend);
            case SWT.ARROW_UP -> grid.moveTo(far ? 0 : at.y - 1, at.x, extend);
            case SWT.ARROW_DOWN -> grid.moveTo(far ? Integer.MAX_VALUE : at.y + 1, at.x, extend);
            case SWT.HOME -> grid.moveTo(far ? 0 : at.y, 0, extend);
            case SWT.END -> grid.moveTo(far ? Integer.MAX_VALUE : at.y, Integer.MAX_VALUE, extend);
            case SWT.PAGE_UP -> grid.moveTo(at.y - grid.page(), at.x, extend);
            case SWT.PAGE_DOWN -> grid.moveTo(at.y + grid.page(), at.x, extend);
            case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> actions.edit();
            case SWT.DEL, SWT.BS -> actions.clear();
            default -> {
                if (!far && event.character >= '0' && event.character <= '9') {
                    actions.type(event.character - '0');
                }
            }
        }
    }
}
