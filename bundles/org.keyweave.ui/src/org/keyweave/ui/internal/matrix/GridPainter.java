/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Shades;
import org.keyweave.ui.session.ElementLabels;

/** Draws what is visible of the matrix, and nothing else, so that its cost does not grow with the number of people. */
final class GridPainter {

    private static final String THREAD = "\u25c6";

    private final GC gc;
    private final Tones tones;
    private final GridGeometry place;
    private final MatrixModel model;
    private final Look look;

    /**
     * What is shown and how.
     *
     * @param threads whether threads and critical people stand out
     * @param cursor the cell with the keyboard
     * @param range the selected cells
     */
    record Look(MatrixAspect aspect, boolean threads, Point cursor, GridRange range, boolean focus, Font font,
            Font bold, Font small) {
    }

    GridPainter(GC gc, Tones tones, GridGeometry place, MatrixModel model, Look look) {
        this.gc = gc;
        this.tones = tones;
        this.place = place;
        this.model = model;
        this.look = look;
    }

    void paint(Rectangle area) {
        gc.setBackground(tones.ground());
        gc.fillRectangle(area);
        int fromRow = Math.max(0, place.row(place.top()));
        int toRow = Math.min(model.rows().size() - 1, place.row(area.height));
        int fromColumn = Math.max(0, place.column(place.left()));
        int toColumn = Math.min(model.columns().size() - 1, place.column(area.width));
        gc.setClipping(place.left(), place.top(), Math.max(0, area.width - place.left()),
                Math.max(0, area.height - place.top()));
        for (int row = fromRow; row <= toRow; row++) {
            for (int column = fromColumn; column <= toColumn; column++) {
                cell(row, column);
            }
        }
        cursor();
        gc.setClipping(place.left(), 0, Math.max(0, area.width - place.left()), area.height);
        for (int column = fromColumn; column <= toColumn; column++) {
            columnHead(column);
        }
        bands(model.columnGroups(), true);
        gc.setClipping(0, place.top(), area.width, Math.max(0, area.height - place.top()));
        for (int row = fromRow; row <= toRow; row++) {
            rowHead(row);
        }
        bands(model.rowGroups(), false);
        gc.setClipping((Rectangle) null);
        corner();
    }

    private void cell(int row, int column) {
        Rectangle at = place.cell(row, column);
        Person ours = model.rows().get(row);
        Person theirs = model.columns().get(column);
        Touchpoint touchpoint = model.cell(ours, theirs);
        boolean selected = look.range().contains(row, column);
        gc.setBackground(selected ? tones.soft(Standing.UNKNOWN) : tones.card());
        gc.fillRectangle(at);
        if (touchpoint != null) {
            touchpoint(at, touchpoint, selected);
        }
        gc.setForeground(tones.line());
        gc.drawRectangle(at.x - 1, at.y - 1, at.width, at.height);
        if (touchpoint != null && look.threads() && model.isThread(ours, theirs)) {
            gc.setForeground(tones.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(at.x + 1, at.y + 1, at.width - 4, at.height - 4);
            gc.setLineWidth(1);
            gc.setFont(look.small());
            gc.drawText(THREAD, at.x + 4, at.y + 1, true);
        }
    }

    private void touchpoint(Rectangle at, Touchpoint touchpoint, boolean selected) {
        boolean counts = touchpoint.getStatus() == TouchpointStatus.ACTIVE;
        double strength = look.aspect().strength(touchpoint, model.today());
        boolean shaded = strength >= 0;
        if (shaded) {
            gc.setBackground(Shades.strength(strength, counts));
            gc.setAlpha(selected ? 200 : 255);
            gc.fillRectangle(at.x, at.y, at.width - 1, at.height - 1);
            gc.setAlpha(255);
        }
        gc.setForeground(shaded ? Shades.INK : tones.ink());
        if (!counts) {
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(at.x + 2, at.y + 2, at.width - 6, at.height - 6);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        gc.setFont(look.font());
        if (place.compact()) {
            centred(look.aspect().brief(touchpoint, model.today()), at, at.y + 4);
            return;
        }
        String more = look.aspect().more(touchpoint, model.state(touchpoint));
        centred(look.aspect().text(touchpoint), at, at.y + (more.isEmpty() ? (at.height - place.line()) / 2 : 2));
        if (!more.isEmpty()) {
            gc.setFont(look.small());
            centred(more, at, at.y + place.line() + 2);
        }
    }

    private void centred(String text, Rectangle at, int y) {
        String shown = shortened(text, at.width - 6);
        gc.drawText(shown, at.x + (at.width - gc.textExtent(shown).x) / 2, y, true);
    }

    private String shortened(String text, int width) {
        int end = text.length();
        while (end > 1 && gc.textExtent(text.substring(0, end)).x > width) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, Math.max(1, end - 1)) + "\u2026";
    }

    private void cursor() {
        Rectangle at = place.cell(look.cursor().y, look.cursor().x);
        if (!model.rows().isEmpty() && !model.columns().isEmpty()) {
            gc.setForeground(look.focus() ? tones.accent() : tones.muted());
            gc.setLineWidth(2);
            gc.drawRectangle(at.x, at.y, at.width - 2, at.height - 2);
            gc.setLineWidth(1);
        }
    }

    private String name(Person person) {
        return ElementLabels.label(person);
    }

    private boolean standsOut(Person person) {
        return look.threads() && model.isCritical(person);
    }

    private void columnHead(int column) {
        Rectangle cell = place.cell(0, column);
        Rectangle at = new Rectangle(cell.x, place.band(), cell.width, place.nameHeight());
        Person person = model.columns().get(column);
        head(at, column == look.cursor().x);
        gc.setFont(standsOut(person) ? look.bold() : look.font());
        String name = (standsOut(person) ? THREAD + " " : "") + name(person);
        if (place.compact()) {
            Transform turned = new Transform(gc.getDevice());
            turned.translate(at.x + (at.width - place.line()) / 2f, at.y + at.height - 4);
            turned.rotate(-90);
            gc.setTransform(turned);
            gc.drawText(shortened(name, at.height - 8), 0, 0, true);
            gc.setTransform(null);
            turned.dispose();
        } else {
            TextLayout text = new TextLayout(gc.getDevice());
            text.setFont(gc.getFont());
            text.setText(name);
            text.setAlignment(SWT.CENTER);
            text.setWidth(at.width - 6);
            if (text.getLineCount() > 2) {
                text.setText(name.substring(0, text.getLineOffsets()[2] - 1).stripTrailing() + "\u2026");
            }
            text.draw(gc, at.x + 3, at.y + 3);
            text.dispose();
            gc.setFont(look.small());
            gc.setForeground(tones.muted());
            centred(second(person), at, at.y + 2 * place.line() + 5);
        }
        Rectangle sum = new Rectangle(cell.x, place.top() - place.sumHeight(), cell.width, place.sumHeight());
        head(sum, false);
        gc.setFont(look.bold());
        centred(Integer.toString(model.sum(person)), sum, sum.y + 3);
    }

    /** Level, where the groups do not say it already. */
    private static String second(Person person) {
        return person.isSetLevel() ? ElementLabels.value(person.getLevel()) : ElementLabels.UNKNOWN;
    }

    private void rowHead(int row) {
        Rectangle cell = place.cell(row, 0);
        Person person = model.rows().get(row);
        Rectangle at = new Rectangle(place.rowBand(), cell.y, place.nameWidth(), cell.height);
        head(at, row == look.cursor().y);
        gc.setFont(standsOut(person) ? look.bold() : look.font());
        String name = (standsOut(person) ? THREAD + " " : "") + name(person);
        gc.drawText(shortened(name, at.width - 10), at.x + 6, at.y + (place.compact() ? 4 : 2), true);
        if (!place.compact()) {
            gc.setFont(look.small());
            gc.setForeground(tones.muted());
            String title = person.getTitle() == null || person.getTitle().isBlank() ? second(person)
                    : person.getTitle();
            gc.drawText(shortened(title, at.width - 10), at.x + 6, at.y + place.line() + 2, true);
        }
        Rectangle sum = new Rectangle(at.x + at.width, cell.y, place.sumWidth(), cell.height);
        head(sum, false);
        gc.setFont(look.bold());
        centred(Integer.toString(model.sum(person)), sum, sum.y + (sum.height - place.line()) / 2);
    }

    private void head(Rectangle at, boolean current) {
        gc.setBackground(current ? tones.soft(Standing.WATCH) : tones.ground());
        gc.fillRectangle(at);
        gc.setForeground(tones.line());
        gc.drawRectangle(at.x - 1, at.y - 1, at.width, at.height);
        gc.setForeground(tones.ink());
    }

    private void bands(List<MatrixModel.Group> groups, boolean across) {
        for (MatrixModel.Group group : groups) {
            Rectangle first = place.cell(across ? 0 : group.from(), across ? group.from() : 0);
            Rectangle last = place.cell(across ? 0 : group.to() - 1, across ? group.to() - 1 : 0);
            Rectangle at = across ? new Rectangle(first.x, 0, last.x + last.width - first.x, place.band())
                    : new Rectangle(0, first.y, place.rowBand(), last.y + last.height - first.y);
            Rectangle seen = at.intersection(gc.getClipping());
            if (seen.isEmpty()) {
                continue;
            }
            gc.setBackground(tones.soft(Standing.UNKNOWN));
            gc.fillRectangle(at);
            gc.setForeground(tones.line());
            gc.drawRectangle(at.x - 1, at.y - 1, at.width, at.height);
            gc.setForeground(tones.ink());
            gc.setFont(look.small());
            if (across) {
                centred(group.label(), seen, at.y + 3);
            } else if (!place.compact()) {
                centred(group.label(), at, seen.y + (seen.height - place.line()) / 2);
            } else {
                String text = shortened(group.label(), seen.height - 4);
                Transform turned = new Transform(gc.getDevice());
                turned.translate(3, seen.y + (seen.height + gc.textExtent(text).x) / 2f);
                turned.rotate(-90);
                gc.setTransform(turned);
                gc.drawText(text, 0, 0, true);
                gc.setTransform(null);
                turned.dispose();
            }
        }
    }

    private void corner() {
        gc.setBackground(tones.ground());
        gc.fillRectangle(0, 0, place.left() - 1, place.top() - 1);
        gc.setForeground(tones.line());
        gc.drawLine(0, place.top() - 1, place.left() - 1, place.top() - 1);
        gc.drawLine(place.left() - 1, 0, place.left() - 1, place.top() - 1);
        gc.setForeground(tones.muted());
        gc.setFont(look.small());
        String customer = Texts.get("matrix.customer") + " \u2192";
        gc.drawText(customer, place.left() - gc.textExtent(customer).x - 6, place.band() + 4, true);
        gc.drawText(Texts.get("matrix.supplier") + " \u2193", place.rowBand() + 6,
                place.top() - place.sumHeight() - place.line() - 2, true);
        String sum = Texts.get("matrix.sum");
        gc.drawText(sum, place.left() - gc.textExtent(sum).x - 6, place.top() - place.sumHeight() + 3, true);
    }
}
