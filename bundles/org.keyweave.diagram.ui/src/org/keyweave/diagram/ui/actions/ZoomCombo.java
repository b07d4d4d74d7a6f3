/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.diagram.ui.text.Messages;

/** Shows the zoom and takes another: one of the list, or any number that is typed. GEF's own needs a workbench. */
final class ZoomCombo extends ControlContribution {

    private static final int[] PERCENT = { 25, 50, 75, 100, 150, 200, 400 };

    private static final int ROOM = 52;

    private final ZoomManager zoom;
    private final Messages messages;
    private final ZoomListener follower = value -> show();
    private Combo combo;

    ZoomCombo(ZoomManager zoom, Messages messages) {
        super("org.keyweave.diagram.ui.zoom");
        this.zoom = zoom;
        this.messages = messages;
    }

    @Override
    protected Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.DROP_DOWN);
        for (int percent : PERCENT) {
            combo.add(percent + " %");
        }
        combo.setToolTipText(messages.get("zoom.hint"));
        combo.addListener(SWT.Selection, event -> take());
        combo.addListener(SWT.DefaultSelection, event -> take());
        combo.addListener(SWT.FocusOut, event -> show());
        zoom.addZoomListener(follower);
        combo.addListener(SWT.Dispose, event -> zoom.removeZoomListener(follower));
        show();
        return combo;
    }

    @Override
    protected int computeWidth(Control control) {
        // What a combo asks for has room for much longer texts on some systems.
        GC gc = new GC(control);
        int text = gc.textExtent("4000 %").x;
        gc.dispose();
        return text + ROOM;
    }

    private void show() {
        combo.setText(Math.round(zoom.getZoom() * 100) + " %");
    }

    private void take() {
        try {
            double wanted = Double.parseDouble(combo.getText().replace('%', ' ').strip().replace(',', '.')) / 100;
            if (wanted > 0) {
                zoom.setZoom(Math.max(zoom.getMinZoom(), Math.min(zoom.getMaxZoom(), wanted)));
            }
        } catch (NumberFormatException notOne) {
            // What was typed is no number; the zoom that is stands again.
        }
        show();
    }
}
