/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.outline;

import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.ui.canvas.Sight;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.GcGraphics;

/**
 * A small picture of the whole drawing with a frame around what is seen; dragging the frame moves the sheet. Draw2d's
 * own thumbnail scales by graphics that have no way to the GC, on which these figures draw.
 */
final class Overview {

    private static final int MARGIN = 6;
    private static final int DELAY = 250;

    private final Canvas canvas;
    private final Sight sight;
    private final Desk desk;
    private final Runnable viewed = this::redrawFrame;
    private final DiagramListener follower = change -> later();
    private Image picture;
    private Rect drawn;
    private double scale = 1;
    private boolean waiting;
    private boolean dragging;

    Overview(Composite parent, Sight sight, Desk desk) {
        this.sight = sight;
        this.desk = desk;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.setToolTipText(desk.messages().get("outline.overview.hint"));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> later());
        canvas.addListener(SWT.MouseDown, event -> drag(event, true));
        canvas.addListener(SWT.MouseMove, event -> drag(event, dragging));
        canvas.addListener(SWT.MouseUp, event -> dragging = false);
        canvas.addListener(SWT.MouseWheel, event -> {
            event.doit = false;
            if (sight.isGone()) {
                return;
            }
            sight.zoomAround(event.count > 0 ? 1.1 : 1 / 1.1, new Point(sight.viewport().getClientArea().width / 2.0,
                    sight.viewport().getClientArea().height / 2.0));
        });
        sight.onChange(viewed);
        desk.diagram().addListener(follower);
        canvas.addListener(SWT.Dispose, event -> disposed());
        later();
    }

    Control control() {
        return canvas;
    }

    private void disposed() {
        sight.offChange(viewed);
        desk.diagram().removeListener(follower);
        forget();
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    /** Draws the picture anew when there was a moment of rest. */
    private void later() {
        if (!waiting && !canvas.isDisposed()) {
            waiting = true;
            canvas.getDisplay().timerExec(DELAY, () -> {
                waiting = false;
                if (!canvas.isDisposed() && !sight.isGone()) {
                    draw();
                    canvas.redraw();
                }
            });
        }
    }

    private void draw() {
        forget();
        org.eclipse.swt.graphics.Point size = canvas.getSize();
        Optional<Rect> extent = desk.diagram().extent();
        if (size.x <= 2 * MARGIN || size.y <= 2 * MARGIN || extent.isEmpty()) {
            return;
        }
        drawn = extent.get();
        scale = Math.min(1, Math.min((size.x - 2.0 * MARGIN) / drawn.width(), (size.y - 2.0 * MARGIN)
                / drawn.height()));
        picture = new Image(canvas.getDisplay(), Math.max(1, (int) Math.ceil(drawn.width() * scale)),
                Math.max(1, (int) Math.ceil(drawn.height() * scale)));
        GC gc = new GC(picture);
        gc.setBackground(desk.ink().sheet());
        gc.fillRectangle(picture.getBounds());
        Graphics graphics = new GcGraphics(gc);
        graphics.scale(scale);
        graphics.translate((int) -drawn.x(), (int) -drawn.y());
        graphics.setClip(new Rectangle((int) drawn.x(), (int) drawn.y(), (int) drawn.width() + 1,
                (int) drawn.height() + 1));
        sight.paintContents(graphics);
        graphics.dispose();
        gc.dispose();
    }

    private void redrawFrame() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(desk.ink().sheet());
        gc.fillRectangle(canvas.getClientArea());
        if (picture == null || sight.isGone()) {
            return;
        }
        org.eclipse.swt.graphics.Rectangle at = place();
        gc.drawImage(picture, at.x, at.y);
        sight.seen().ifPresent(seen -> {
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
            int x = at.x + (int) Math.round((seen.x() - drawn.x()) * scale);
            int y = at.y + (int) Math.round((seen.y() - drawn.y()) * scale);
            int width = (int) Math.round(seen.width() * scale);
            int height = (int) Math.round(seen.height() * scale);
            gc.setAlpha(28);
            gc.fillRectangle(x, y, width, height);
            gc.setAlpha(255);
            gc.setLineWidth(2);
            gc.drawRectangle(x, y, width, height);
        });
    }

    private org.eclipse.swt.graphics.Rectangle place() {
        org.eclipse.swt.graphics.Point room = canvas.getSize();
        org.eclipse.swt.graphics.Rectangle size = picture.getBounds();
        return new org.eclipse.swt.graphics.Rectangle((room.x - size.width) / 2, (room.y - size.height) / 2, size.width,
                size.height);
    }

    private void drag(Event event, boolean held) {
        if (held && picture != null && !sight.isGone()) {
            dragging = true;
            org.eclipse.swt.graphics.Rectangle at = place();
            sight.centre(new Point(drawn.x() + (event.x - at.x) / scale, drawn.y() + (event.y - at.y) / scale));
        }
    }
}
