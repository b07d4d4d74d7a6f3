/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** Tooltips of figures. */
final class Tips {

    private Tips() {
    }

    static void set(IFigure figure, String text) {
        if (text.isEmpty()) {
            figure.setToolTip(null);
        } else if (!(figure.getToolTip() instanceof Label label) || !label.getText().equals(text)) {
            Label tip = new Label(text);
            tip.setBorder(new MarginBorder(3, 5, 3, 5));
            figure.setToolTip(tip);
        }
    }
}
