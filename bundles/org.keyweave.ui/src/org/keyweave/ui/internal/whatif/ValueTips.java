/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows the whole text of the cell under the mouse, since names may be longer than a column is wide. */
final class ValueTips {

    private ValueTips() {
    }

    static void on(Table table) {
        table.addListener(SWT.MouseMove, event -> {
            String text = text(table, new Point(event.x, event.y));
            if (!Objects.equals(text, table.getToolTipText())) {
                table.setToolTipText(text);
            }
        });
    }

    private static String text(Table table, Point at) {
        TableItem item = table.getItem(at);
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(at)) {
                return item.getText(column).isEmpty() ? null : item.getText(column).replace("&", "&&");
            }
        }
        return null;
    }
}
