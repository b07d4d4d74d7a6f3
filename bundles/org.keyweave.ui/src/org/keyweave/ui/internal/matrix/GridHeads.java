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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Draws names, sums and groups at the edges of the matrix. */
final class GridHeads extends GridBrush {

    GridHeads(GC gc, Tones tones, GridGeometry place, MatrixModel model, Look look) {
        super(gc, tones, place, model, look);
    }

    private String name(Person person) {
        return ElementLabels.label(person);
    }

    private boolean standsOut(Person person) {
        return look.threads() && model.isCritical(person);
    }

    void columnHead(int column) {
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

    void rowHead(int row) {
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

    void bands(List<MatrixModel.Group> groups, boolean across) {
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

    void corner() {
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
