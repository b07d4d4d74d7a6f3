/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.model.Account;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/**
 * The map of the relationship: from transactional to collaborative across, from low to high trust and commitment up. It
 * shows where each stage begins, the assessments as a path, and the target.
 */
final class StageMap extends Canvas {

    private static final double MAXIMUM = 10;
    private static final int LEFT = 34;
    private static final int BOTTOM = 34;
    private static final int MARGIN = 14;
    private static final Color PATH = new Color(47, 109, 181);
    private static final Color NOW = new Color(217, 130, 43);
    private static final Color AIM = new Color(60, 141, 90);

    private Account account;

    StageMap(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    void show(Account newAccount) {
        account = newAccount;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 340 : widthHint, heightHint == SWT.DEFAULT ? 250 : heightHint);
    }

    private void paint(GC gc) {
        if (account == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Rectangle size = getClientArea();
        Rectangle plot = new Rectangle(LEFT, MARGIN, Math.max(40, size.width - LEFT - MARGIN),
                Math.max(40, size.height - BOTTOM - MARGIN));
        axes(gc, plot);
        stages(gc, plot);
        history(gc, plot);
    }

    private void axes(GC gc, Rectangle plot) {
        gc.setForeground(getForeground());
        gc.setLineWidth(1);
        gc.drawLine(plot.x, plot.y, plot.x, plot.y + plot.height);
        gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
        String across = Texts.get("stageMap.nature");
        Point extent = gc.textExtent(across);
        gc.drawText(across, plot.x + (plot.width - extent.x) / 2, plot.y + plot.height + 10, true);
        org.eclipse.swt.graphics.Transform turned = new org.eclipse.swt.graphics.Transform(getDisplay());
        String up = Texts.get("stageMap.involvement");
        turned.translate(6, plot.y + (plot.height + gc.textExtent(up).x) / 2f);
        turned.rotate(-90);
        gc.setTransform(turned);
        gc.drawText(up, 0, 0, true);
        gc.setTransform(null);
        turned.dispose();
    }

    private void stages(GC gc, Rectangle plot) {
        StageModel model = account.getEffectiveStageModel();
        if (model == null) {
            return;
        }
        gc.setLineStyle(SWT.LINE_DOT);
        for (Stage stage : model.getStages()) {
            if (stage.isSetMinNature() && stage.isSetMinInvolvement()) {
                Point at = at(plot, stage.getMinNature(), stage.getMinInvolvement());
                gc.setAlpha(120);
                gc.drawLine(at.x, at.y, plot.x + plot.width, at.y);
                gc.drawLine(at.x, at.y, at.x, plot.y);
                gc.setAlpha(190);
                gc.drawText(ElementLabels.label(stage), at.x + 4, at.y - gc.getFontMetrics().getHeight() - 1, true);
            }
        }
        gc.setAlpha(255);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void history(GC gc, Rectangle plot) {
        List<StageAssessment> known = account.getAssessments().stream()
                .filter(each -> each.isSetNature() && each.isSetInvolvement() && each.getDate() != null)
                .sorted(Comparator.comparing(StageAssessment::getDate)).toList();
        Point before = null;
        gc.setLineWidth(2);
        for (int i = 0; i < known.size(); i++) {
            StageAssessment each = known.get(i);
            Point at = at(plot, each.getNature(), each.getInvolvement());
            gc.setForeground(PATH);
            if (before != null) {
                gc.drawLine(before.x, before.y, at.x, at.y);
            }
            boolean last = i == known.size() - 1;
            int radius = last ? 7 : 4;
            gc.setBackground(last ? NOW : PATH);
            gc.fillOval(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
            gc.setForeground(getForeground());
            String date = each.getDate().toString().substring(0, 7);
            gc.drawText(date, Math.min(at.x + 9, plot.x + plot.width - gc.textExtent(date).x), at.y + 3, true);
            before = at;
        }
        StageTarget target = account.getCurrentTarget();
        if (target != null && target.getStage() != null && target.getStage().isSetMinNature()
                && target.getStage().isSetMinInvolvement()) {
            Point at = at(plot, target.getStage().getMinNature(), target.getStage().getMinInvolvement());
            gc.setForeground(AIM);
            gc.drawOval(at.x - 7, at.y - 7, 14, 14);
            gc.drawOval(at.x - 3, at.y - 3, 6, 6);
        }
        gc.setLineWidth(1);
    }

    private static Point at(Rectangle plot, double nature, double involvement) {
        return new Point(plot.x + (int) Math.round(plot.width * Math.min(nature, MAXIMUM) / MAXIMUM),
                plot.y + plot.height - (int) Math.round(plot.height * Math.min(involvement, MAXIMUM) / MAXIMUM));
    }
}
