/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Shades;

/** Draws what is visible of the matrix, and nothing else, so that its cost does not grow with the number of people. */
final class GridPainter extends GridBrush {

    private static final int NOTE_MARGIN = 16;

    private final GridHeads heads;

    GridPainter(GC gc, Tones tones, GridGeometry place, MatrixModel model, Look look) {
        super(gc, tones, place, model, look);
        heads = new GridHeads(gc, tones, place, model, look);
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
            heads.columnHead(column);
        }
        heads.bands(model.columnGroups(), true);
        gc.setClipping(0, place.top(), area.width, Math.max(0, area.height - place.top()));
        for (int row = fromRow; row <= toRow; row++) {
            heads.rowHead(row);
        }
        heads.bands(model.rowGroups(), false);
        gc.setClipping((Rectangle) null);
        heads.corner();
        if (model.rows().isEmpty() || model.columns().isEmpty()) {
            nothing(area);
        }
    }

    /** Says what the matrix needs, in lines that fit. */
    private void nothing(Rectangle area) {
        TextLayout text = new TextLayout(gc.getDevice());
        text.setFont(look.font());
        text.setText(Texts.get("matrix.empty"));
        text.setAlignment(SWT.CENTER);
        text.setWidth(Math.max(1, area.width - 2 * NOTE_MARGIN));
        gc.setForeground(tones.muted());
        text.draw(gc, area.x + NOTE_MARGIN, place.top() + NOTE_MARGIN);
        text.dispose();
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

    private void cursor() {
        Rectangle at = place.cell(look.cursor().y, look.cursor().x);
        if (!model.rows().isEmpty() && !model.columns().isEmpty()) {
            gc.setForeground(look.focus() ? tones.accent() : tones.muted());
            gc.setLineWidth(2);
            gc.drawRectangle(at.x, at.y, at.width - 2, at.height - 2);
            gc.setLineWidth(1);
        }
    }
}
