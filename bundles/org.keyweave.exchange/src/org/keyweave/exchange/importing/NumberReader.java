/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

import org.keyweave.exchange.Text;

/** Numbers as people write them: decimal point or comma, groups of thousands, per cent, full-width digits. */
final class NumberReader {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}");
    private static final Pattern POINT =
            Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}([, ']\\d{3})+)(\\.\\d+)?|[+-]?\\.\\d+");
    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}([. ']\\d{3})+)(,\\d+)?|[+-]?,\\d+");

    private final DecimalMark mark;

    NumberReader(DecimalMark mark) {
        this.mark = mark;
    }

    int integer(String cell, Column column) throws CellException {
        BigDecimal value = value(cell, column);
        if (value.stripTrailingZeros().scale() > 0) {
            throw new CellException(Text.of("number.whole", cell), range(column));
        }
        return value.intValue();
    }

    double decimal(String cell, Column column) throws CellException {
        return value(cell, column).doubleValue();
    }

    private BigDecimal value(String cell, Column column) throws CellException {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().replace('\u2212', '-').replace('’',
                '\'');
        boolean percent = text.endsWith("%");
        if (percent) {
            text = text.substring(0, text.length() - 1).strip();
        }
        BigDecimal value = number(text, cell, column);
        if (percent) {
            value = value.movePointLeft(2);
        }
        if (value.doubleValue() < column.least() || value.doubleValue() > column.most()) {
            throw new CellException(Text.of("number.range", cell), range(column));
        }
        return value;
    }

    private BigDecimal number(String text, String cell, Column column) throws CellException {
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        BigDecimal point = mark != DecimalMark.COMMA && POINT.matcher(text).matches()
                ? new BigDecimal(text.replaceAll("[, ']", "")) : null;
        BigDecimal comma = mark != DecimalMark.POINT && COMMA.matcher(text).matches()
                ? new BigDecimal(text.replaceAll("[. ']", "").replace(',', '.')) : null;
        if (point == null && comma == null) {
            throw new CellException(Text.of("number.form", cell), range(column));
        }
        if (point == null || comma == null || point.compareTo(comma) == 0) {
            return point == null ? comma : point;
        }
        boolean pointFits = fits(point, column);
        if (pointFits == fits(comma, column)) {
            throw new CellException(Text.of("number.ambiguous", cell), Text.of("number.ambiguous.remedy"));
        }
        return pointFits ? point : comma;
    }

    private static boolean fits(BigDecimal value, Column column) {
        boolean whole = column.type() != Column.Type.INTEGER || value.stripTrailingZeros().scale() <= 0;
        return whole && value.doubleValue() >= column.least() && value.doubleValue() <= column.most();
    }

    private static Text range(Column column) {
        Object least = bound(column.least());
        if (column.most() == Integer.MAX_VALUE) {
            return column.least() == -Integer.MAX_VALUE ? Text.of("number.form.remedy")
                    : Text.of("number.atLeast.remedy", least);
        }
        return Text.of(column.type() == Column.Type.INTEGER ? "number.integerRange.remedy" : "number.range.remedy",
                least, bound(column.most()));
    }

    private static Object bound(double value) {
        return value == Math.rint(value) ? (Object) (long) value : (Object) value;
    }
}
