/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.charts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.ui.internal.text.Texts;

/**
 * A chart on a card with a title. What it shows can also be read as a sentence by a screen reader, its parts explain
 * themselves when the pointer rests on them, and Enter or a click leads to where its data is edited.
 */
public abstract class Chart extends Canvas {

    private static final int EDGE = 10;

    private final String title;
    private final Font bold;
    private final Font small;
    private final List<Tip> tips = new ArrayList<>();

    private record Tip(Rectangle area, String text) {
    }

    /**
     * @param edit called when the user wants to go to the data
     */
    protected Chart(Composite parent, String title, Runnable edit) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        FontDescriptor base = FontDescriptor.createFrom(getFont());
        bold = fonts.create(base.setStyle(SWT.BOLD));
        small = fonts.create(base.increaseHeight(-1));
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> tip(event.x, event.y));
        addListener(SWT.MouseUp, event -> edit.run());
        addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR || event.character == ' ') {
                edit.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Chart.this.title + ": " + words();
            }
        });
    }

    /** Draws the chart in its area. */
    protected abstract void draw(GC gc, Tones tones, Rectangle area);

    /** What the chart says, in words. */
    public abstract String words();

    /** Height that the chart wants. */
    protected abstract int height();

    /** Explains a part of the chart when the pointer rests on it. */
    protected final void tip(Rectangle area, String text) {
        tips.add(new Tip(area, text));
    }

    /** The font for ticks and labels. */
    protected final Font small() {
        return small;
    }

    /** The font for what matters. */
    protected final Font bold() {
        return bold;
    }

    /** Says in the middle of the area that there is nothing to draw, and what would change that. */
    protected static void nothing(GC gc, Tones tones, Rectangle area, String key) {
        gc.setForeground(tones.muted());
        String text = Texts.get(key);
        Point extent = gc.textExtent(text);
        gc.drawText(text, area.x + Math.max(0, (area.width - extent.x) / 2), area.y + (area.height - extent.y) / 2,
                true);
    }

    private void paint(GC gc) {
        tips.clear();
        Tones tones = Tones.of(getParent());
        Rectangle area = getClientArea();
        gc.setBackground(tones.ground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(tones.card());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setForeground(isFocusControl() ? tones.accent() : tones.line());
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        gc.setLineWidth(1);
        gc.setFont(bold);
        gc.setForeground(tones.ink());
        gc.drawText(Tile.shortened(gc, title, area.width - 2 * EDGE), EDGE, 6, true);
        int top = 10 + gc.getFontMetrics().getHeight();
        gc.setFont(getFont());
        draw(gc, tones, new Rectangle(EDGE, top, Math.max(20, area.width - 2 * EDGE),
                Math.max(20, area.height - top - 8)));
    }

    private void tip(int x, int y) {
        String text = tips.stream().filter(tip -> tip.area().contains(x, y)).map(Tip::text).findFirst().orElse(null);
        if (text == null ? getToolTipText() != null : !text.equals(getToolTipText())) {
            setToolTipText(text);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 300 : widthHint, heightHint == SWT.DEFAULT ? height()
                : heightHint);
    }
}
