/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Disposes of rows that a virtual table makes while it is emptied. GTK may ask for a row once more while all of them
 * go; SWT then makes an item that stands in no table and that nobody disposes of. Its memory is gone, and the style
 * engine of the platform, which touches all items when the look changes, takes the virtual machine down with it.
 */
public final class StrayRows {

    private StrayRows() {
    }

    /** Watches a virtual table; after its viewer has been made, which fills rows first. */
    public static void disposeIn(Table table) {
        table.addListener(SWT.SetData, StrayRows::check);
    }

    private static void check(Event event) {
        TableItem item = (TableItem) event.item;
        if (!item.isDisposed() && ((Table) event.widget).indexOf(item) < 0) {
            item.dispose();
        }
    }
}
