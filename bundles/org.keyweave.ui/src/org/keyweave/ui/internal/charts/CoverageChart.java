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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.coverage.LevelCoverage;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.session.ElementLabels;

/** Which functions and levels of the customer are touched, and which of those that the stage asks for are not. */
public final class CoverageChart extends Chart {

    private static final int PAD = 7;

    private FunctionCoverage functions;
    private LevelCoverage levels;

    /** How one function or level stands. */
    private record Chip(Enumerator value, Standing standing, String tip) {
    }

    /** A chart that leads to the touchpoints. */
    public CoverageChart(Composite parent, Runnable edit) {
        super(parent, Texts.get("dashboard.coverage"), edit);
    }

    /** Shows the coverage of an account. */
    public void show(FunctionCoverage newFunctions, LevelCoverage newLevels) {
        functions = newFunctions;
        levels = newLevels;
        redraw();
    }

    @Override
    protected int height() {
        return 232;
    }

    @Override
    public String words() {
        if (functions == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        chips(functions()).forEach(words::add);
        chips(levels()).forEach(words::add);
        return String.join("; ", words);
    }

    private static List<String> chips(List<Chip> chips) {
        return chips.stream().map(Chip::tip).toList();
    }

    private List<Chip> functions() {
        Set<BusinessFunction> all = EnumSet.noneOf(BusinessFunction.class);
        all.addAll(functions.expected());
        all.addAll(functions.present());
        all.addAll(functions.covered());
        return all.stream().map(each -> chip(each, functions.covered().contains(each),
                functions.missing().contains(each), functions.absent().contains(each))).toList();
    }

    private List<Chip> levels() {
        Set<Level> all = EnumSet.noneOf(Level.class);
        all.addAll(levels.expected());
        all.addAll(levels.present());
        return all.stream().map(each -> chip(each, levels.covered().contains(each), levels.missing().contains(each),
                !levels.present().contains(each))).toList();
    }

    private static Chip chip(Enumerator value, boolean covered, boolean missing, boolean absent) {
        Standing standing = covered ? Standing.GOOD : missing ? Standing.RISK : Standing.UNKNOWN;
        String key = covered ? "coverage.touched" : !missing ? "coverage.notAsked"
                : absent ? "coverage.absent" : "coverage.missing";
        return new Chip(value, standing, Texts.get(key, ElementLabels.value(value)));
    }

    @Override
    protected void draw(GC gc, Tones tones, Rectangle area) {
        if (functions == null) {
            return;
        }
        int y = row(gc, tones, area, area.y, Texts.get("coverage.functions", Numbers.share(functions.share())),
                functions());
        y = row(gc, tones, area, y + 8, Texts.get("coverage.levels", Numbers.share(levels.share())), levels());
        gc.setFont(small());
        gc.setForeground(tones.muted());
        int line = gc.getFontMetrics().getHeight();
        String legend = Texts.get("coverage.legend");
        if (y + line <= area.y + area.height) {
            gc.drawText(Tile.shortened(gc, legend, area.width), area.x, area.y + area.height - line, true);
        }
    }

    private int row(GC gc, Tones tones, Rectangle area, int top, String head, List<Chip> chips) {
        gc.setFont(getFont());
        gc.setForeground(tones.muted());
        gc.drawText(head, area.x, top, true);
        int line = gc.getFontMetrics().getHeight();
        int y = top + line + 4;
        int x = area.x;
        gc.setFont(small());
        for (Chip chip : chips) {
            String sign = switch (chip.standing()) {
                case GOOD -> "\u2713 ";
                case RISK -> "\u2717 ";
                default -> "";
            };
            String text = Tile.shortened(gc, sign + ElementLabels.value(chip.value()), area.width - 2 * PAD);
            Point extent = gc.textExtent(text);
            int wide = extent.x + 2 * PAD;
            if (x > area.x && x + wide > area.x + area.width) {
                x = area.x;
                y += extent.y + 9;
            }
            Rectangle place = new Rectangle(x, y, wide, extent.y + 4);
            gc.setBackground(tones.soft(chip.standing()));
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, place.height, place.height);
            gc.setForeground(tones.of(chip.standing()));
            gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, place.height, place.height);
            gc.drawText(text, x + PAD, y + 2, true);
            tip(place, chip.tip());
            x += wide + 5;
        }
        return y + line + 6;
    }
}
