/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.arrange;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.keyweave.diagram.ui.text.Messages;

/** A line below a diagram that tells how far an arrangement is and lets go of it. */
final class ArrangeBar {

    private static final int UNITS = 1000;
    private static final int WIDTH = 220;

    private final Composite bar;
    private final ProgressBar done;

    /**
     * A bar at the foot.
     *
     * @param parent has a grid of one column
     * @param stop lets go of it
     */
    ArrangeBar(Composite parent, Messages messages, Runnable stop) {
        bar = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout(3, false);
        grid.marginHeight = 3;
        bar.setLayout(grid);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(bar, SWT.NONE).setText(messages.get("arrange.first"));
        done = new ProgressBar(bar, SWT.HORIZONTAL);
        done.setMaximum(UNITS);
        GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        place.widthHint = WIDTH;
        done.setLayoutData(place);
        Button button = new Button(bar, SWT.PUSH);
        button.setText(messages.get("arrange.stop"));
        button.addListener(SWT.Selection, event -> stop.run());
        parent.layout(true);
    }

    /** Shows how far it is, 0 to 1. */
    void progress(double share) {
        done.setSelection((int) Math.round(share * UNITS));
    }

    /** Goes away. */
    void dispose() {
        Composite parent = bar.getParent();
        bar.dispose();
        parent.layout(true);
    }
}
