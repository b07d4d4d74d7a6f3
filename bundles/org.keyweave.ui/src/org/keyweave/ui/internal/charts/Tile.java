/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.charts;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * One figure on a card: its name, its value, how it stands in a word and a colour, and a line on what it hangs on. It
 * can be reached by the keyboard, and Enter, Space or a click asks for its explanation.
 */
public final class Tile extends Canvas {

    private static final int EDGE = 10;
    private static final int BAR = 4;

    private final String title;
    private final boolean large;
    private final Runnable explain;
    private final Font bold;
    private final Font big;
    private String value = "";
    private String note = "";
    private Standing standing = Standing.UNKNOWN;

    /**
     * @param large whether it is one of the figures that are read first
     * @param explain called when the user asks what the figure means
     */
    public Tile(Composite parent, String title, boolean large, Runnable explain) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        this.large = large;
        this.explain = explain;
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        FontDescriptor base = FontDescriptor.createFrom(getFont());
        bold = fonts.create(base.setStyle(SWT.BOLD));
        big = fonts.create(base.increaseHeight(large ? 8 : 2).setStyle(SWT.BOLD));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> asked(getClientArea().contains(event.x, event.y)));
        addListener(SWT.KeyDown, event -> asked(event.character == ' ' || event.character == SWT.CR));
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        accessible();
    }

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void asked(boolean wanted) {
        if (wanted) {
            setFocus();
            explain.run();
        }
    }

    /** Shows a figure. */
    public void show(String newValue, String newNote, Standing newStanding) {
        value = newValue;
        note = newNote;
        standing = newStanding;
        setToolTipText(note.isBlank() ? null : note);
        redraw();
    }

    /** All that the tile says, as a screen reader reads it. */
    public String words() {
        String state = standing == Standing.UNKNOWN ? "" : ", " + standing.word();
        return title + ": " + value + state + (note.isBlank() ? "" : ", " + note);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(big);
        int high = gc.getFontMetrics().getHeight();
        gc.setFont(getFont());
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        int lines = large ? 3 : 2;
        return new Point(widthHint == SWT.DEFAULT ? 180 : widthHint, heightHint == SWT.DEFAULT
                ? EDGE + high + lines * line + 4 : heightHint);
    }

    private void paint(GC gc) {
        Tones tones = Tones.of(getParent());
        Rectangle area = getClientArea();
        gc.setBackground(tones.ground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(tones.card());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(isFocusControl() ? tones.accent() : tones.line());
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setLineWidth(1);
        if (standing != Standing.UNKNOWN) {
            gc.setBackground(tones.of(standing));
            gc.fillRoundRectangle(0, 0, BAR, area.height, BAR, BAR);
        }
        int left = EDGE + 2;
        int right = area.width - EDGE;
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(getFont());
        gc.setForeground(tones.muted());
        gc.drawText(shortened(gc, title, right - left), left, 5, true);
        gc.setFont(big);
        gc.setForeground(tones.ink());
        int high = gc.getFontMetrics().getHeight();
        // A long word, such as a stage, leaves room for the mark at least.
        String shown = shortened(gc, value, right - left - (standing == Standing.UNKNOWN ? 0 : line));
        int end = left + gc.textExtent(shown).x + 8;
        gc.drawText(shown, left, 5 + line, true);
        state(gc, tones, end, right, 5 + line + (high - line) / 2 + 1);
        note(gc, tones, left, right, 5 + line + high, area.height);
    }

    private void state(GC gc, Tones tones, int left, int right, int y) {
        if (standing != Standing.UNKNOWN) {
            gc.setFont(bold);
            gc.setForeground(tones.of(standing));
            String word = standing.word();
            if (left + gc.textExtent(word).x > right) {
                word = word.substring(0, 1);
            }
            gc.drawText(word, right - gc.textExtent(word).x, y, true);
        }
    }

    private void note(GC gc, Tones tones, int left, int right, int top, int bottom) {
        gc.setForeground(tones.muted());
        gc.setFont(getFont());
        if (!large) {
            gc.drawText(shortened(gc, note, right - left), left, top, true);
            return;
        }
        TextLayout text = new TextLayout(getDisplay());
        text.setFont(getFont());
        text.setText(note);
        text.setWidth(Math.max(20, right - left));
        // Lines may stand further apart than the font alone says.
        int fits = 1;
        while (fits < text.getLineCount() && text.getLineBounds(fits).y + text.getLineBounds(fits).height
                <= bottom - top) {
            fits++;
        }
        // The ellipsis may be wider than what it stands for, and send the last word to another line.
        for (int end = text.getLineOffsets()[Math.min(fits, text.getLineCount())]; text.getLineCount() > fits
                && end > 0; end--) {
            text.setText(note.substring(0, end - 1).stripTrailing() + "\u2026");
        }
        text.draw(gc, left, top);
        text.dispose();
    }

    /** The text, or as much of its beginning as fits with an ellipsis; halving, since measuring takes its time. */
    static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle) + "\u2026").x <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.substring(0, fits).stripTrailing() + "\u2026";
    }
}
