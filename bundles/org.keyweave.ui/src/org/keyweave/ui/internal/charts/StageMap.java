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
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
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
 * shows where each stage begins, the assessments as a path through time, and the target.
 */
public final class StageMap extends Chart {

    private static final int GAP = 5;
    private static final double MAXIMUM = 10;
    private static final int STEP = 2;

    private Account account;

    /** A map that leads to the assessments. */
    public StageMap(Composite parent, Runnable edit) {
        super(parent, Texts.get("dashboard.map"), edit);
    }

    /** Shows the relationship of an account. */
    public void show(Account newAccount) {
        account = newAccount;
        redraw();
    }

    @Override
    protected int height() {
        return 232;
    }

    @Override
    public String words() {
        List<String> words = new ArrayList<>();
        known().forEach(each -> words.add(describe(each)));
        StageTarget target = account == null ? null : account.getCurrentTarget();
        if (target != null) {
            words.add(Texts.get("stageMap.target") + " " + ElementLabels.label(target));
        }
        return words.isEmpty() ? Texts.get("stageMap.none") : String.join("; ", words);
    }

    @Override
    protected void draw(GC gc, Tones tones, Rectangle area) {
        if (account == null) {
            return;
        }
        gc.setFont(small());
        int line = gc.getFontMetrics().getHeight();
        int names = names(gc, area.width / 3);
        Rectangle plot = new Rectangle(area.x + line + 18, area.y + line / 2,
                Math.max(40, area.width - line - 24 - names), Math.max(40, area.height - 5 * line / 2 - 6));
        axes(gc, tones, plot, line);
        stages(gc, tones, plot, names);
        if (known().isEmpty()) {
            nothing(gc, tones, plot, "stageMap.none");
        } else {
            history(gc, tones, plot);
        }
        target(gc, tones, plot);
    }

    private static void axes(GC gc, Tones tones, Rectangle plot, int line) {
        gc.setForeground(tones.line());
        gc.drawLine(plot.x, plot.y, plot.x, plot.y + plot.height);
        gc.drawLine(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height);
        gc.setForeground(tones.muted());
        for (int i = 0; i <= MAXIMUM; i += STEP) {
            String tick = Integer.toString(i);
            Point extent = gc.textExtent(tick);
            Point across = at(plot, i, 0);
            gc.drawText(tick, across.x - extent.x / 2, across.y + 2, true);
            Point up = at(plot, 0, i);
            gc.drawText(tick, up.x - extent.x - 4, up.y - extent.y / 2, true);
        }
        String across = Texts.get("stageMap.nature");
        gc.drawText(across, plot.x + (plot.width - gc.textExtent(across).x) / 2, plot.y + plot.height + line + 1, true);
        String up = Tile.shortened(gc, Texts.get("stageMap.involvement"), plot.height);
        Transform turned = new Transform(gc.getDevice());
        gc.getTransform(turned);
        turned.translate(plot.x - line - 18, plot.y + (plot.height + gc.textExtent(up).x) / 2f);
        turned.rotate(-90);
        gc.setTransform(turned);
        gc.drawText(up, 0, 0, true);
        gc.setTransform(null);
        turned.dispose();
    }

    /** The stages that have a place on the map. */
    private List<Stage> stages() {
        StageModel model = account.getEffectiveStageModel();
        return model == null ? List.of() : model.getStages().stream()
                .filter(stage -> stage.isSetMinNature() && stage.isSetMinInvolvement()).toList();
    }

    /** Room for the names of stages, which stand beside the map since the path may pass anywhere in it. */
    private int names(GC gc, int most) {
        int widest = stages().stream().mapToInt(stage -> gc.textExtent(ElementLabels.label(stage)).x).max().orElse(-GAP);
        return Math.min(most, widest + GAP);
    }

    private void stages(GC gc, Tones tones, Rectangle plot, int room) {
        for (Stage stage : stages()) {
            Point at = at(plot, stage.getMinNature(), stage.getMinInvolvement());
            gc.setForeground(tones.line());
            gc.drawLine(at.x, at.y, plot.x + plot.width, at.y);
            gc.drawLine(at.x, at.y, at.x, plot.y);
            gc.setForeground(tones.muted());
            String name = Tile.shortened(gc, ElementLabels.label(stage), room - GAP);
            int height = gc.textExtent(name).y;
            // Not beside the numbers of the axis.
            int top = Math.min(at.y - height / 2, plot.y + plot.height - height);
            gc.drawText(name, plot.x + plot.width + GAP, top, true);
        }
    }

    private List<StageAssessment> known() {
        return account == null ? List.of() : account.getAssessments().stream()
                .filter(each -> each.isSetNature() && each.isSetInvolvement() && each.getDate() != null)
                .sorted(Comparator.comparing(StageAssessment::getDate)).toList();
    }

    private void history(GC gc, Tones tones, Rectangle plot) {
        List<StageAssessment> known = known();
        Point before = null;
        gc.setForeground(tones.accent());
        gc.setLineWidth(2);
        for (StageAssessment each : known) {
            Point at = at(plot, each.getNature(), each.getInvolvement());
            if (before != null) {
                gc.drawLine(before.x, before.y, at.x, at.y);
            }
            before = at;
        }
        gc.setLineWidth(1);
        List<Rectangle> taken = new ArrayList<>();
        for (int i = known.size() - 1; i >= 0; i--) {
            StageAssessment each = known.get(i);
            boolean last = i == known.size() - 1;
            Point at = at(plot, each.getNature(), each.getInvolvement());
            int radius = last ? 7 : 4;
            gc.setBackground(last ? tones.of(Standing.WATCH) : tones.accent());
            gc.fillOval(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
            tip(new Rectangle(at.x - 9, at.y - 9, 18, 18), describe(each));
            String date = each.getDate().toString().substring(0, 7);
            Point extent = gc.textExtent(date);
            int x = Math.min(at.x + radius + 3, plot.x + plot.width - extent.x);
            Rectangle place = new Rectangle(x, at.y + 3, extent.x, extent.y);
            if (taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                gc.setForeground(last ? tones.ink() : tones.muted());
                // On the ground of the card: it may stand on the line of a stage.
                gc.setBackground(tones.card());
                gc.drawText(date, place.x, place.y, false);
            }
        }
    }

    private static String describe(StageAssessment each) {
        return ElementLabels.label(each) + " (" + ElementLabels.value(each.getNature()) + " / "
                + ElementLabels.value(each.getInvolvement()) + ")";
    }

    private void target(GC gc, Tones tones, Rectangle plot) {
        StageTarget target = account.getCurrentTarget();
        if (target == null || target.getStage() == null || !target.getStage().isSetMinNature()
                || !target.getStage().isSetMinInvolvement()) {
            return;
        }
        Point at = at(plot, target.getStage().getMinNature(), target.getStage().getMinInvolvement());
        gc.setForeground(tones.of(Standing.GOOD));
        gc.setLineWidth(2);
        gc.drawOval(at.x - 7, at.y - 7, 14, 14);
        gc.setLineWidth(1);
        gc.setBackground(tones.of(Standing.GOOD));
        gc.fillOval(at.x - 3, at.y - 3, 6, 6);
        String text = Texts.get("stageMap.target") + (target.getDue() == null ? ""
                : " " + target.getDue().toString().substring(0, 7));
        Point extent = gc.textExtent(text);
        gc.setBackground(tones.card());
        gc.drawText(text, Math.max(plot.x, Math.min(at.x - extent.x / 2, plot.x + plot.width - extent.x)),
                Math.max(plot.y, at.y - extent.y - 9), false);
        tip(new Rectangle(at.x - 9, at.y - 9, 18, 18), Texts.get("stageMap.target") + " "
                + ElementLabels.label(target));
    }

    private static Point at(Rectangle plot, double nature, double involvement) {
        return new Point(plot.x + (int) Math.round(plot.width * Math.min(nature, MAXIMUM) / MAXIMUM),
                plot.y + plot.height - (int) Math.round(plot.height * Math.min(involvement, MAXIMUM) / MAXIMUM));
    }
}
