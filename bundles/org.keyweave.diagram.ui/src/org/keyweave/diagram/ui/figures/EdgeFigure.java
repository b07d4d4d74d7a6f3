/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.vsm.spec.EdgeArrows;
import org.keyweave.vsm.spec.LineStyle;

/**
 * A line. Its way is given, not routed; the points that draw2d knows, for hits and handles, are those of the curve cut
 * into short pieces.
 */
public final class EdgeFigure extends PolylineConnection {

    private static final int HEAD = 24;
    /** Below this zoom no arrow head can be told from the line. */
    private static final double LEAST_HEAD = 0.3;
    private static final double COARSE = 0.3;
    private static final int MANY = 800;
    private static final int HALO = 6;
    private static final int HALO_ALPHA = 70;

    private final Ink ink;
    private final LazyTip tip = new LazyTip();
    private final int rank;
    private final String id;
    private EdgeLook look;
    private boolean faded;

    /**
     * A figure that paints with an ink.
     *
     * @param rank place of its kind in the drawing order
     * @param id orders lines of the same kind
     */
    public EdgeFigure(Ink ink, int rank, String id) {
        this.ink = ink;
        this.rank = rank;
        this.id = id;
        setTolerance(4);
    }

    /** Whether it is drawn before another one. */
    public boolean isBelow(EdgeFigure other) {
        return rank != other.rank ? rank < other.rank : id.compareTo(other.id) < 0;
    }

    /** Sets look and way. */
    public void setLook(EdgeLook newLook) {
        if (newLook.equals(look)) {
            return;
        }
        boolean sameWay = look != null && look.route().equals(newLook.route())
                && look.style().stroke().width() == newLook.style().stroke().width();
        look = newLook;
        if (!sameWay) {
            PointList points = new PointList();
            look.route().flattened()
                    .forEach(point -> points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
            erase();
            setPoints(points);
        }
        repaint();
    }

    /**
     * Sets who makes the card that is shown while the pointer rests here.
     *
     * @param maker is given the card made last, or {@code null}, and may give it back
     */
    public void setTip(UnaryOperator<IFigure> maker) {
        tip.setMaker(maker);
    }

    @Override
    public IFigure getToolTip() {
        return tip.card();
    }

    /** Draws the line as one that is no longer there, or as it is. */
    public void setFaded(boolean newFaded) {
        if (faded != newFaded) {
            faded = newFaded;
            repaint();
        }
    }

    /** Look and way. */
    public EdgeLook look() {
        return look;
    }

    @Override
    public void layout() {
        // Its way is given.
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            int room = HEAD + (look == null ? 0 : (int) Math.ceil(look.style().stroke().width()));
            bounds = getPoints().getBounds().getExpanded(room, room);
        }
        return bounds;
    }

    /** A line that runs past what is to be painted need not be, though its bounds are large. */
    @Override
    public boolean intersects(Rectangle area) {
        if (!super.intersects(area)) {
            return false;
        }
        int room = HEAD + (look == null ? 0 : (int) Math.ceil(look.style().stroke().width()));
        Rectangle near = area.getExpanded(room, room);
        int[] xy = getPoints().toIntArray();
        for (int i = 0; i + 3 < xy.length; i += 2) {
            if (SegmentHit.touches(near, xy[i], xy[i + 1], xy[i + 2], xy[i + 3])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        GcGraphics.paintDetail(graphics, this::paint);
    }

    private void paint(GC gc, double scale) {
        if (!look.style().stroke().isVisible()) {
            return;
        }
        if (faded) {
            Fading.line(gc, ink, look.route());
            return;
        }
        if (scale < COARSE && !look.emphasised() && getParent().getChildren().size() > MANY) {
            paintCoarsely(gc);
            return;
        }
        Path path = path(gc, look.route());
        if (look.emphasised()) {
            gc.setForeground(ink.display().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setAlpha(HALO_ALPHA);
            gc.setLineAttributes(Strokes.attributes(look.style().stroke().width() + HALO, LineStyle.SOLID));
            gc.drawPath(path);
            gc.setAlpha(255);
        }
        Strokes.set(gc, ink, look.style().stroke(), look.style().stroke().width());
        gc.drawPath(path);
        path.dispose();
        boolean decorated = look.style().sourceArrow() != EdgeArrows.NO_DECORATION
                || look.style().targetArrow() != EdgeArrows.NO_DECORATION;
        if (decorated && scale > LEAST_HEAD) {
            paintHeads(gc);
        }
    }

    /** Of thousands of lines on one screen none can be followed; smooth edges would only cost time. */
    private void paintCoarsely(GC gc) {
        Strokes.set(gc, ink, look.style().stroke(), look.style().stroke().width());
        gc.setAntialias(SWT.OFF);
        gc.drawPolyline(getPoints().toIntArray());
    }

    private void paintHeads(GC gc) {
        Color color = ink.color(look.style().stroke().paint());
        ArrowHeads heads = new ArrowHeads(gc, color, ink.sheet());
        List<Point> line = look.route().flattened();
        heads.draw(look.style().sourceArrow(), line.get(0), other(line, 0, 1));
        int last = line.size() - 1;
        heads.draw(look.style().targetArrow(), line.get(last), other(line, last, -1));
    }

    /** The nearest point along the line that is not on top of its end. */
    private static Point other(List<Point> line, int end, int step) {
        Point tip = line.get(end);
        for (int i = end + step; i >= 0 && i < line.size(); i += step) {
            if (line.get(i).distance(tip) > 1) {
                return line.get(i);
            }
        }
        return tip.plus(-1, 0);
    }

    /** A way as a path, to be disposed. */
    public static Path path(GC gc, Route route) {
        Path path = new Path(gc.getDevice());
        List<Point> points = route.points();
        path.moveTo((float) points.get(0).x(), (float) points.get(0).y());
        if (route.kind() == Route.Kind.CURVE) {
            for (int i = 1; i + 2 < points.size(); i += 3) {
                Point first = points.get(i);
                Point second = points.get(i + 1);
                Point end = points.get(i + 2);
                path.cubicTo((float) first.x(), (float) first.y(), (float) second.x(), (float) second.y(),
                        (float) end.x(), (float) end.y());
            }
        } else {
            points.stream().skip(1).forEach(point -> path.lineTo((float) point.x(), (float) point.y()));
        }
        return path;
    }
}
