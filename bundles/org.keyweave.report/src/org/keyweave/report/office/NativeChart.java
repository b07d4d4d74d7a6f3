/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.keyweave.report.Messages;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Tone;
import org.keyweave.report.page.ToneLook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Paints a chart that Office itself draws and lets one edit, with its values in a workbook. */
public final class NativeChart {

    private static final int GAP = 45;
    private static final double SHEET_SIZE = 9;
    private static final String CURVE = "2F5F98";

    private final XDDFChart chart;
    private final Block.Chart content;
    private final Messages messages;
    private final double size;

    private NativeChart(XDDFChart chart, Block.Chart content, Messages messages, double size) {
        this.size = size;
        this.chart = chart;
        this.content = content;
        this.messages = messages;
    }

    /**
     * Fills an empty chart that has its values in a workbook of its own.
     *
     * @param size size of its letters in points
     * @throws IOException when the workbook cannot be made
     */
    public static void embed(XDDFChart chart, Block.Chart content, ReportData report, double size)
            throws IOException {
        List<Block.Bar> bars = content.bars();
        int last = bars.size();
        String[] labels = bars.stream().map(Block.Bar::label).toArray(String[]::new);
        Double[] values = bars.stream().map(NativeChart::length).toArray(Double[]::new);
        Double[] cumulated = bars.stream().map(bar -> bar.cumulated().orElse(0)).toArray(Double[]::new);
        try {
            OfficeProperties.date(chart.getWorkbook().getProperties(), report);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        NativeChart painter = new NativeChart(chart, content, Messages.of(report.locale()), size);
        painter.paint(XDDFDataSourcesFactory.fromArray(labels, range(chart, last, 0), 0),
                XDDFDataSourcesFactory.fromArray(values, range(chart, last, 1), 1),
                content.style() == Block.Chart.Style.PARETO
                        ? Optional.of(XDDFDataSourcesFactory.fromArray(cumulated, range(chart, last, 2), 2))
                        : Optional.empty());
    }

    /** Fills an empty chart whose values stand in cells already. */
    static void refer(XDDFChart chart, Block.Chart content, Messages messages, XDDFDataSource<String> labels,
            XDDFNumericalDataSource<Double> values, Optional<XDDFNumericalDataSource<Double>> cumulated) {
        new NativeChart(chart, content, messages, SHEET_SIZE).paint(labels, values, cumulated);
    }

    /** Length of a bar; none for what is unknown or below zero, as a length cannot be. */
    static double length(Block.Bar bar) {
        return Math.max(0, bar.value().figure().orElse(0));
    }

    private static String range(XDDFChart chart, int last, int column) {
        return chart.formatRange(new CellRangeAddress(1, last, column, column));
    }

    private void paint(XDDFDataSource<String> labels, XDDFNumericalDataSource<Double> values,
            Optional<XDDFNumericalDataSource<Double>> cumulated) {
        chart.setAutoTitleDeleted(true);
        boolean lying = content.style() == Block.Chart.Style.BARS;
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis amounts = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        quiet(names);
        amounts.setCrosses(AxisCrosses.AUTO_ZERO);
        amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
        amounts.setMinimum(0);
        if (content.type() == Cell.Type.SHARE) {
            // A little more than all, so that the value of a full bar has room beside it.
            amounts.setMaximum(Math.max(1, content.greatest()) * 1.1);
        }
        // The values stand at the bars: a scale would say them again.
        amounts.setVisible(false);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setGapWidth(GAP);
        bars.setVaryColors(false);
        var series = (XDDFBarChartData.Series) bars.addSeries(labels, values);
        series.setTitle(content.caption(), null);
        series.setFillProperties(fill(ToneLook.barColor(Tone.PLAIN)));
        for (int i = 0; i < content.bars().size(); i++) {
            Tone tone = content.bars().get(i).value().tone();
            if (tone != Tone.PLAIN) {
                series.getDataPoint(i).setFillProperties(fill(ToneLook.barColor(tone)));
            }
        }
        chart.plot(bars);
        // A Pareto chart has no room for every amount in figures; its table has them.
        if (cumulated.isEmpty()) {
            label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0));
        } else {
            curve(labels, cumulated.get());
            amounts.setVisible(true);
            amounts.setNumberFormat(format());
            amounts.getOrAddMajorGridProperties().setLineProperties(line("E3E6EA", 0.75));
        }
        var text = chart.getCTChartSpace().isSetTxPr() ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        var run = text.addNewP().addNewPPr().addNewDefRPr();
        run.setSz((int) Math.round(size * 100));
        run.addNewSolidFill().addNewSrgbClr().setVal(rgb(ToneLook.color(Tone.PLAIN)));
    }

    private void curve(XDDFDataSource<String> labels, XDDFNumericalDataSource<Double> cumulated) {
        XDDFCategoryAxis hidden = chart.createCategoryAxis(AxisPosition.BOTTOM);
        hidden.setVisible(false);
        XDDFValueAxis shares = chart.createValueAxis(AxisPosition.RIGHT);
        shares.setCrosses(AxisCrosses.MAX);
        shares.setCrossBetween(AxisCrossBetween.BETWEEN);
        shares.setMinimum(0);
        shares.setMaximum(1);
        shares.setMajorUnit(0.2);
        shares.setNumberFormat("0%");
        hidden.crossAxis(shares);
        shares.crossAxis(hidden);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, hidden, shares);
        lines.setVaryColors(false);
        var series = (XDDFLineChartData.Series) lines.addSeries(labels, cumulated);
        series.setTitle(messages.get("chart.cumulated"), null);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setLineProperties(line(CURVE, 1.75));
        XDDFShapeProperties marker = new XDDFShapeProperties();
        marker.setFillProperties(fill(CURVE));
        marker.setLineProperties(line(CURVE, 0.75));
        chart.plot(lines);
        var ser = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
        if (ser.isSetMarker()) {
            ser.getMarker().setSpPr(marker.getXmlObject());
        }
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    }

    private static void quiet(XDDFCategoryAxis axis) {
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(line("9AA4B0", 0.75));
    }

    private void label(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode(format());
        format.setSourceLinked(false);
        labels.addNewSpPr().addNewNoFill();
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String format() {
        return switch (content.type()) {
            case SHARE -> "0.0%";
            case MONEY -> "#,##0";
            default -> "General";
        };
    }

    private static XDDFLineProperties line(String color, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(color));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(String color) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(color)));
    }

    private static byte[] rgb(String color) {
        int value = Integer.parseInt(color, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
