/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** A day, typed or picked from a calendar; an empty field is no day. Arrow down opens the calendar. */
public final class DateField extends Composite {

    private final Text text;
    private final Button open;
    private Runnable picked = () -> { };

    /**
     * @param style SWT.BORDER or SWT.NONE for the text
     */
    public DateField(Composite parent, int style) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        setLayout(layout);
        text = new Text(this, style);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setMessage(Texts.get("date.message"));
        text.setToolTipText(Texts.get("date.hint"));
        open = new Button(this, SWT.ARROW | SWT.DOWN);
        open.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        open.setToolTipText(Texts.get("date.title"));
        open.addListener(SWT.Selection, event -> pick());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                pick();
            }
        });
    }

    /** Called when a day was picked from the calendar. */
    public void onPicked(Runnable run) {
        picked = run;
    }

    /** The text in which the day is typed. */
    public Text text() {
        return text;
    }

    /** The button that opens the calendar. */
    public Button button() {
        return open;
    }

    /** Shows a day or none. */
    public void setDate(LocalDate date) {
        text.setText(date == null ? "" : ElementLabels.value(date));
    }

    /** The day that is typed; empty when none is or it is no day. */
    public Optional<LocalDate> date() {
        return Dates.parse(text.getText(), LocalDate.now());
    }

    /** Whether the field is empty or holds a day. */
    public boolean isValid() {
        return text.getText().isBlank() || date().isPresent();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        text.setEnabled(enabled);
        open.setEnabled(enabled);
    }

    private void pick() {
        Shell shell = new Shell(getShell(), SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR | SWT.BORDER);
        LocalDate start = date().orElseGet(LocalDate::now);
        calendar.setDate(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
        String before = text.getText();
        LocalDate[] shown = { start };
        boolean[] chosen = { false };
        calendar.addListener(SWT.Selection, event -> {
            LocalDate day = day(calendar);
            // Turning to another month selects a day, too; that is no choice yet.
            chosen[0] = day.getMonth() == shown[0].getMonth() && day.getYear() == shown[0].getYear();
            shown[0] = day;
            setDate(day);
        });
        calendar.addListener(SWT.MouseUp, event -> {
            if (chosen[0]) {
                getDisplay().asyncExec(() -> end(shell, null));
            }
        });
        calendar.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                setDate(day(calendar));
                end(shell, null);
            } else if (event.character == SWT.ESC) {
                end(shell, before);
            }
        });
        shell.addListener(SWT.Deactivate, event -> getDisplay().asyncExec(() -> end(shell, null)));
        shell.pack();
        Point corner = toDisplay(0, 0);
        shell.setLocation(place(new Rectangle(corner.x, corner.y, getSize().x, getSize().y), shell.getSize(),
                getMonitor().getClientArea()));
        shell.open();
        calendar.setFocus();
    }

    /** Where the calendar goes: below the field, above it where there is no room below, and whole on the screen. */
    static Point place(Rectangle field, Point size, Rectangle screen) {
        int x = Math.max(screen.x, Math.min(field.x, screen.x + screen.width - size.x));
        int below = field.y + field.height + 1;
        int above = field.y - size.y - 1;
        return new Point(x, below + size.y <= screen.y + screen.height || above < screen.y ? below : above);
    }

    /** Closes the calendar and gives the keyboard back; with a text, that stands again as before. */
    private void end(Shell shell, String before) {
        if (shell.isDisposed() || isDisposed()) {
            return;
        }
        shell.dispose();
        if (before != null) {
            text.setText(before);
        }
        text.setFocus();
        picked.run();
    }

    private static LocalDate day(DateTime calendar) {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }
}
