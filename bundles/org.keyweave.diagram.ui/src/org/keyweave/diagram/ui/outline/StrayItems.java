/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Disposes of items that a virtual tree makes while it is emptied: GTK may ask for a row once more while all of them go.
 * An item that stands in no tree is disposed of by nobody, and the style engine of the platform, which touches all
 * items when the look changes, takes the virtual machine down with it.
 */
final class StrayItems {

    private StrayItems() {
    }

    /** Watches a virtual tree; after its viewer has been made, which fills items first. */
    static void disposeIn(Tree tree) {
        tree.addListener(SWT.SetData, StrayItems::check);
    }

    private static void check(Event event) {
        // An item that is being filled may not have its place yet.
        event.display.asyncExec(() -> check((Tree) event.widget, (TreeItem) event.item));
    }

    private static void check(Tree tree, TreeItem item) {
        if (tree.isDisposed() || item.isDisposed()) {
            return;
        }
        TreeItem parent = item.getParentItem();
        if ((parent == null ? tree.indexOf(item) : parent.indexOf(item)) < 0) {
            item.dispose();
        }
    }
}
