/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.style.Fill;
import org.keyweave.diagram.style.NodeShape;
import org.keyweave.diagram.style.Stroke;
import org.keyweave.diagram.ui.figures.ShapeLook.Outline;

/** Paints nodes and containers as the picture renderer writes them. */
final class ShapePainter {

    private static final double ICON = 16;
    private static final double NOTE_FOLD = 10;
    /** Distance of the control points of a quarter circle from its ends, as a share of the radius. */
    private static final double ROUND = 0.5523;

    /** Below this height on the screen round corners and gradients are not seen. */
    private static final double TINY = 12;

    private final GC gc;
    private final Ink ink;
    private final double scale;

    /**
     * A painter.
     *
     * @param scale pixels of the screen for one of the sheet
     */
    ShapePainter(GC gc, Ink ink, double scale) {
        this.gc = gc;
        this.ink = ink;
        this.scale = scale;
    }

    void paint(ShapeLook look) {
        Rect at = look.bounds();
        if (look.outline() instanceof Outline.Picture picture) {
            image(picture.path(), at);
        } else if (look.outline() instanceof Outline.Node node && node.shape() instanceof NodeShape.Gauge gauge) {
            gauge(gauge, at);
        } else if (look.outline() instanceof Outline.Box && at.height() * scale < TINY) {
            tiny(look);
        } else {
            // borders lie inside the bounds, as Sirius draws them
            Path path = path(look.outline(),
                    look.border().isVisible() ? at.grow(-look.border().width() / 2) : at);
            boolean filled = !(look.outline() instanceof Outline.Node node && node.shape() instanceof NodeShape.Ring);
            double width = look.outline() instanceof Outline.Node node && node.shape() instanceof NodeShape.Dot dot
                    ? dot.ringWidth() : look.border().width();
            if (filled) {
                fill(path, look.fill(), at);
            }
            stroke(path, look.border(), width);
            path.dispose();
        }
        if (!look.text().isEmpty()) {
            if (!look.label().icon().isEmpty()) {
                Rect block = look.text().bounds().plus(at.x(), at.y());
                image(look.label().icon(), new Rect(block.x(), block.y() + (block.height() - ICON) / 2, ICON, ICON));
            }
            Lettering.block(gc, ink, look.text(), at.x(), at.y(), look.label(), scale);
        }
        if (look.pinned()) {
            PinSign.paint(gc, ink, at);
        }
    }

    /** A box of which no more than that can be seen. */
    private void tiny(ShapeLook look) {
        org.eclipse.draw2d.geometry.Rectangle box = Areas.rounded(look.bounds());
        Color inside = look.fill() instanceof Fill.Solid solid ? ink.color(solid.paint())
                : look.fill() instanceof Fill.Gradient gradient ? ink.color(gradient.from()) : null;
        if (inside != null) {
            gc.setBackground(inside);
            gc.fillRectangle(box.x, box.y, box.width, box.height);
        }
        if (look.border().isVisible() && look.border().width() > 0) {
            Strokes.set(gc, ink, look.border(), look.border().width());
            gc.drawRectangle(box.x, box.y, box.width, box.height);
        }
    }

    private void fill(Path path, Fill fill, Rect at) {
        if (fill instanceof Fill.Solid solid) {
            gc.setBackground(ink.color(solid.paint()));
            gc.fillPath(path);
        } else if (fill instanceof Fill.Gradient gradient) {
            Color from = ink.color(gradient.from());
            Color to = ink.color(gradient.to());
            if (from.equals(to)) {
                gc.setBackground(from);
                gc.fillPath(path);
                return;
            }
            Pattern pattern = new Pattern(gc.getDevice(), (float) at.x(), (float) at.y(),
                    (float) (gradient.vertical() ? at.x() : at.right()),
                    (float) (gradient.vertical() ? at.bottom() : at.y()), from, to);
            gc.setBackgroundPattern(pattern);
            gc.fillPath(path);
            gc.setBackgroundPattern(null);
            pattern.dispose();
        }
    }

    private void stroke(Path path, Stroke border, double width) {
        if (border.isVisible() && width > 0) {
            Strokes.set(gc, ink, border, width);
            gc.drawPath(path);
        }
    }

    private Path path(Outline outline, Rect at) {
        if (outline instanceof Outline.Box box) {
            return box(at, box.rx(), box.ry());
        }
        if (outline instanceof Outline.Parallelogram) {
            double slant = Math.min(at.width() / 4, at.height() / 2);
            return polygon(at.x() + slant, at.y(), at.right(), at.y(), at.right() - slant, at.bottom(), at.x(),
                    at.bottom());
        }
        NodeShape shape = ((Outline.Node) outline).shape();
        if (shape instanceof NodeShape.Lozenge) {
            return polygon(at.centre().x(), at.y(), at.right(), at.centre().y(), at.centre().x(), at.bottom(), at.x(),
                    at.centre().y());
        }
        if (shape instanceof NodeShape.Triangle) {
            return polygon(at.centre().x(), at.y(), at.right(), at.bottom(), at.x(), at.bottom());
        }
        if (shape instanceof NodeShape.Note) {
            return polygon(at.x(), at.y(), at.right() - NOTE_FOLD, at.y(), at.right(), at.y() + NOTE_FOLD, at.right(),
                    at.bottom(), at.x(), at.bottom());
        }
        if (shape instanceof NodeShape.Square || shape instanceof NodeShape.Bar) {
            return box(at, 0, 0);
        }
        Path ellipse = new Path(gc.getDevice());
        ellipse.addArc((float) at.x(), (float) at.y(), (float) at.width(), (float) at.height(), 0, 360);
        return ellipse;
    }

    private Path polygon(double... xy) {
        Path path = new Path(gc.getDevice());
        path.moveTo((float) xy[0], (float) xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo((float) xy[i], (float) xy[i + 1]);
        }
        path.close();
        return path;
    }

    private Path box(Rect at, double wantedX, double wantedY) {
        float rx = (float) Math.min(wantedX, at.width() / 2);
        float ry = (float) Math.min(wantedY <= 0 ? wantedX : wantedY, at.height() / 2);
        float x = (float) at.x();
        float y = (float) at.y();
        float right = (float) at.right();
        float bottom = (float) at.bottom();
        Path path = new Path(gc.getDevice());
        if (rx <= 0) {
            path.addRectangle(x, y, right - x, bottom - y);
            return path;
        }
        float cx = (float) (rx * (1 - ROUND));
        float cy = (float) (ry * (1 - ROUND));
        path.moveTo(x + rx, y);
        path.lineTo(right - rx, y);
        path.cubicTo(right - cx, y, right, y + cy, right, y + ry);
        path.lineTo(right, bottom - ry);
        path.cubicTo(right, bottom - cy, right - cx, bottom, right - rx, bottom);
        path.lineTo(x + rx, bottom);
        path.cubicTo(x + cx, bottom, x, bottom - cy, x, bottom - ry);
        path.lineTo(x, y + ry);
        path.cubicTo(x, y + cy, x + cx, y, x + rx, y);
        path.close();
        return path;
    }

    private void gauge(NodeShape.Gauge gauge, Rect at) {
        double height = at.height() / Math.max(1, gauge.sections().size());
        for (int i = 0; i < gauge.sections().size(); i++) {
            NodeShape.Section section = gauge.sections().get(i);
            int y = (int) Math.round(at.y() + i * height);
            int bottom = (int) Math.round(at.y() + (i + 1) * height);
            gc.setBackground(ink.color(section.background()));
            gc.fillRectangle((int) Math.round(at.x()), y, (int) Math.round(at.width()), bottom - y);
            gc.setBackground(ink.color(section.foreground()));
            gc.fillRectangle((int) Math.round(at.x()), y, (int) Math.round(at.width() * section.share()), bottom - y);
        }
    }

    private void image(String path, Rect at) {
        ink.image(path).ifPresent(image -> draw(image, at));
    }

    private void draw(Image image, Rect at) {
        org.eclipse.swt.graphics.Rectangle size = image.getBounds();
        gc.drawImage(image, 0, 0, size.width, size.height, (int) Math.round(at.x()), (int) Math.round(at.y()),
                Math.max(1, (int) Math.round(at.width())), Math.max(1, (int) Math.round(at.height())));
    }
}
