/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.analysis.figure.Figure;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.text.Texts;

/** What a figure means, how it is computed, and where that comes from. */
public final class FigurePopup extends PopupDialog {

    private static final int WIDTH = 420;
    private static final int FRAME = 2;

    private final Figure figure;
    private final String inputs;
    private final Control anchor;
    private final String place;
    private final Runnable edit;

    /**
     * A popup below a control.
     *
     * @param inputs what the figure was computed from here, or empty
     * @param place what the link to the inputs says
     * @param edit leads to the inputs
     */
    public FigurePopup(Control anchor, Figure figure, String inputs, String place, Runnable edit) {
        super(anchor.getShell(), PopupDialog.HOVER_SHELLSTYLE, true, false, false, false, false,
                figure.name(Locale.getDefault()), null);
        this.anchor = anchor;
        this.figure = figure;
        this.inputs = inputs;
        this.place = place;
        this.edit = edit;
    }

    /** With a frame of its own: not every window manager sets a popup off from the page that it lies on. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayout layout = new GridLayout();
        layout.marginWidth = FRAME;
        layout.marginHeight = FRAME;
        shell.setLayout(layout);
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            event.gc.setForeground(Tones.of(anchor).muted());
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        goWithThePage(shell);
    }

    /** Closes with its page and at a press outside: not every window manager tells that the popup lost the focus. */
    private void goWithThePage(Shell shell) {
        Listener gone = event -> close();
        Listener press = event -> {
            if (event.widget instanceof Control pressed && pressed.getShell() != shell) {
                close();
            }
        };
        anchor.addListener(SWT.Dispose, gone);
        shell.getDisplay().addFilter(SWT.MouseDown, press);
        shell.addListener(SWT.Dispose, event -> {
            event.display.removeFilter(SWT.MouseDown, press);
            if (!anchor.isDisposed()) {
                anchor.removeListener(SWT.Dispose, gone);
            }
        });
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        area.setLayout(layout);
        Locale locale = Locale.getDefault();
        text(area, figure.definition(locale));
        text(area, Texts.get("figure.formula", figure.formula(locale)));
        if (!inputs.isBlank()) {
            text(area, Texts.get("figure.inputs", inputs));
        }
        text(area, Texts.get("figure.source", figure.source(locale)));
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + place + "</a>");
        link.addListener(SWT.Selection, event -> {
            close();
            edit.run();
        });
        return area;
    }

    private static void text(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return anchor.toDisplay(0, anchor.getSize().y + 2);
    }
}
