/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.ui.figures.Areas;
import org.keyweave.diagram.ui.figures.EdgeFigure;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.figures.Lettering;
import org.keyweave.diagram.ui.figures.Strokes;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.Rgb;

/** A dashed line with a word on it. */
final class GhostFigure extends MarkFigure {

    static final Rgb VIOLET = new Rgb(0x75, 0x3b, 0xb0);
    private static final double WIDTH = 2.2;
    private static final double NEAR = 6;

    private final Route route;
    private final TextBlock text;
    private final Rect pill;
    private final Optional<Rect> guest;
    private final TextBlock name;

    /** A figure for a ghost; {@code guest} is where what is not on the diagram is drawn. */
    GhostFigure(Ink ink, Ghost ghost, Route route, double share, Optional<Rect> guest) {
        super(ink);
        this.route = route;
        this.guest = guest;
        name = guest.map(box -> Words.around(box.centre(), ghost.guest())).orElse(TextBlock.NONE);
        text = text(ghost, route.at(share));
        pill = pill(text);
        Rect place = route.bounds().grow(NEAR).union(pill);
        setPlace(guest.map(place::union).orElse(place));
    }

    static Size guestSize(Ghost ghost) {
        Rect box = Words.around(Point.ORIGIN, ghost.guest()).bounds();
        return new Size(box.width() + 20, box.height() + 12);
    }

    static TextBlock text(Ghost ghost, Point centre) {
        return Words.around(centre, ghost.label());
    }

    static Rect pill(TextBlock text) {
        Rect box = text.bounds();
        return new Rect(box.x() - 8, box.y() - 2, box.width() + 16, box.height() + 4);
    }

    @Override
    boolean covers(int x, int y) {
        Point at = new Point(x, y);
        if (pill.contains(at) || guest.filter(box -> box.contains(at)).isPresent()) {
            return true;
        }
        List<Point> line = route.flattened();
        for (int i = 1; i < line.size(); i++) {
            if (distance(at, line.get(i - 1), line.get(i)) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Point at, Point from, Point to) {
        double length = from.distance(to);
        double along = length == 0 ? 0 : ((at.x() - from.x()) * (to.x() - from.x())
                + (at.y() - from.y()) * (to.y() - from.y())) / (length * length);
        return at.distance(from.towards(to, Math.max(0, Math.min(1, along))));
    }

    private void paintGuest(GC gc, Rectangle box) {
        gc.setBackground(ink().sheet());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 10, 10);
        gc.setLineAttributes(Strokes.attributes(1.4, LineStyle.DASH));
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, 10, 10);
        Lettering.block(gc, ink(), name, 0, 0, Words.style(VIOLET));
    }

    @Override
    void paint(GC gc) {
        Color violet = ink().color(VIOLET);
        Path path = EdgeFigure.path(gc, route);
        gc.setForeground(ink().sheet());
        gc.setLineAttributes(Strokes.attributes(WIDTH + 3, LineStyle.SOLID));
        gc.drawPath(path);
        gc.setForeground(violet);
        gc.setLineAttributes(Strokes.attributes(WIDTH, LineStyle.DASH));
        gc.drawPath(path);
        path.dispose();
        gc.setBackground(violet);
        for (Point end : List.of(route.start(), route.end())) {
            gc.fillOval((int) Math.round(end.x()) - 4, (int) Math.round(end.y()) - 4, 8, 8);
        }
        guest.ifPresent(box -> paintGuest(gc, Areas.rounded(box)));
        int height = (int) Math.round(pill.height());
        gc.setBackground(ink().sheet());
        gc.fillRoundRectangle((int) pill.x(), (int) pill.y(), (int) pill.width(), height, height, height);
        gc.setLineAttributes(Strokes.attributes(1.4, LineStyle.SOLID));
        gc.drawRoundRectangle((int) pill.x(), (int) pill.y(), (int) pill.width(), height, height, height);
        Lettering.block(gc, ink(), text, 0, 0, Words.style(VIOLET));
    }
}
