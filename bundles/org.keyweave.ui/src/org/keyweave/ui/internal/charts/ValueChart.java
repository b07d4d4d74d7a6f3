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
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.model.PeriodValue;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Numbers;
import org.keyweave.ui.session.ElementLabels;

/** Revenue over the periods as columns, the margin in them, and the share of the customer's purchases below. */
public final class ValueChart extends Chart {

    private static final int WIDEST = 46;

    private List<PeriodValue> periods = List.of();
    private String currency = "";

    /** A chart that leads to the values. */
    public ValueChart(Composite parent, Runnable edit) {
        super(parent, Texts.get("dashboard.value"), edit);
    }

    /** Shows the periods, in order. */
    public void show(List<PeriodValue> newPeriods, String newCurrency) {
        periods = newPeriods.stream().filter(PeriodValue::isSetRevenue).toList();
        currency = newCurrency == null ? "" : newCurrency;
        redraw();
    }

    @Override
    protected int height() {
        return 232;
    }

    @Override
    public String words() {
        List<String> words = new ArrayList<>();
        periods.forEach(each -> words.add(describe(each)));
        return words.isEmpty() ? Texts.get("valueChart.none") : String.join("; ", words);
    }

    @Override
    protected void draw(GC gc, Tones tones, Rectangle area) {
        double most = periods.stream().mapToDouble(PeriodValue::getRevenue).max().orElse(0);
        if (most <= 0) {
            nothing(gc, tones, area, "valueChart.none");
            return;
        }
        gc.setFont(small());
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(tones.muted());
        int legend = legend(gc, Texts.get("valueChart.legend", currency), area);
        int shown = Math.min(periods.size(), Math.max(1, area.width / 44));
        List<PeriodValue> latest = periods.subList(periods.size() - shown, periods.size());
        int bottom = area.y + area.height - legend - 2 * line - 8;
        int top = area.y + line + 4;
        double slot = area.width / (double) shown;
        int wide = (int) Math.min(WIDEST, slot * 0.62);
        gc.setForeground(tones.line());
        gc.drawLine(area.x, bottom, area.x + area.width, bottom);
        for (int i = 0; i < shown; i++) {
            int middle = area.x + (int) (slot * (i + 0.5));
            column(gc, tones, latest.get(i), new Rectangle(middle - wide / 2, top, wide, bottom - top), most, line);
        }
    }

    /** Writes the legend at the foot, over as many lines as it needs; gives its height. */
    private int legend(GC gc, String text, Rectangle area) {
        TextLayout words = new TextLayout(getDisplay());
        words.setFont(gc.getFont());
        words.setText(text);
        words.setWidth(area.width);
        int height = words.getBounds().height;
        words.draw(gc, area.x, area.y + area.height - height);
        words.dispose();
        return height;
    }

    private void column(GC gc, Tones tones, PeriodValue period, Rectangle place, double most, int line) {
        int high = (int) Math.round(place.height * Math.max(0, period.getRevenue()) / most);
        int base = place.y + place.height;
        gc.setBackground(tones.accent());
        gc.setAlpha(period.isForecast() ? 60 : 150);
        gc.fillRectangle(place.x, base - high, place.width, high);
        gc.setAlpha(255);
        if (period.isSetMargin() && period.getMargin() > 0) {
            int margin = (int) Math.round(place.height * Math.min(period.getMargin(), period.getRevenue()) / most);
            gc.setAlpha(period.isForecast() ? 110 : 255);
            gc.fillRectangle(place.x, base - margin, place.width, margin);
            gc.setAlpha(255);
        }
        if (period.isForecast()) {
            gc.setForeground(tones.accent());
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(place.x, base - high, place.width - 1, high);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        gc.setForeground(tones.ink());
        centred(gc, Numbers.brief(period.getRevenue()), place, base - high - line - 1);
        centred(gc, name(period), place, base + 3);
        gc.setForeground(tones.muted());
        Double share = period.getShareOfWallet();
        centred(gc, share == null ? ElementLabels.UNKNOWN : Numbers.share(OptionalDouble.of(share)), place,
                base + 3 + line);
        tip(new Rectangle(place.x - 6, place.y - line, place.width + 12, place.height + 3 * line), describe(period));
    }

    private static void centred(GC gc, String text, Rectangle place, int y) {
        Point extent = gc.textExtent(text);
        gc.drawText(text, place.x + (place.width - extent.x) / 2, y, true);
    }

    private static String name(PeriodValue period) {
        return period.getEnd() == null ? ElementLabels.UNKNOWN
                : period.getStart() != null && period.getStart().plusMonths(11).isBefore(period.getEnd())
                        ? Integer.toString(period.getEnd().getYear()) : period.getEnd().toString().substring(0, 7);
    }

    private String describe(PeriodValue period) {
        String money = Numbers.money(OptionalDouble.of(period.getRevenue()), currency.isEmpty() ? null : currency);
        String margin = period.isSetMargin() ? Numbers.money(OptionalDouble.of(period.getMargin()), null)
                : ElementLabels.UNKNOWN;
        String share = period.getShareOfWallet() == null ? ElementLabels.UNKNOWN
                : Numbers.share(OptionalDouble.of(period.getShareOfWallet()));
        return Texts.get(period.isForecast() ? "valueChart.forecast" : "valueChart.period", name(period), money, margin,
                share);
    }
}
