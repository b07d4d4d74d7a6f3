/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.keyweave.model.PeriodValue;

/**
 * A span of days in which business is counted.
 *
 * @param start first day
 * @param end last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {

    /** Two periods are of the same length when they differ by no more than a tenth. */
    private static final double LENGTH_TOLERANCE = 0.1;
    /** Periods follow each other when no more days than these lie between them. */
    private static final int GREATEST_GAP = 31;

    /** Order by end, of equal ends the longer one last. */
    static final Comparator<Period> BY_END = Comparator.comparing(Period::end)
            .thenComparing(Period::start, Comparator.reverseOrder());

    /** The period of a value; empty when a day is missing or the days are in the wrong order. */
    public static Optional<Period> of(PeriodValue value) {
        boolean whole = value.getStart() != null && value.getEnd() != null
                && !value.getEnd().isBefore(value.getStart());
        return whole ? Optional.of(new Period(value.getStart(), value.getEnd())) : Optional.empty();
    }

    /** Number of days. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Whether this period follows another one of the same length. */
    boolean follows(Period earlier) {
        long gap = ChronoUnit.DAYS.between(earlier.end, start) - 1;
        return gap >= 0 && gap <= GREATEST_GAP
                && Math.abs(days() - earlier.days()) <= LENGTH_TOLERANCE * Math.max(days(), earlier.days());
    }

    /** Actual values with a whole period that began by a date, ordered by end. */
    static List<PeriodValue> actual(List<PeriodValue> values, LocalDate asOf) {
        return values.stream()
                .filter(value -> !value.isForecast()
                        && of(value).filter(period -> !period.start.isAfter(asOf)).isPresent())
                .sorted(Comparator.comparing(value -> of(value).orElseThrow(), BY_END)).toList();
    }

    /**
     * The figure of this period: that of the value of exactly this period, else the sum over values that fill it
     * without gap; empty when there is neither, or one of them does not know the figure.
     */
    OptionalDouble figure(List<PeriodValue> actual, Function<PeriodValue, OptionalDouble> figure) {
        List<PeriodValue> parts = new ArrayList<>();
        for (PeriodValue value : actual) {
            Period period = of(value).orElseThrow();
            if (period.equals(this) && figure.apply(value).isPresent()) {
                return figure.apply(value);
            }
            if (!period.equals(this) && !period.start.isBefore(start) && !period.end.isAfter(end)) {
                parts.add(value);
            }
        }
        parts.sort(Comparator.comparing(PeriodValue::getStart).thenComparing(PeriodValue::getEnd));
        LocalDate next = start;
        double sum = 0;
        for (PeriodValue part : parts) {
            OptionalDouble known = figure.apply(part);
            if (part.getStart().equals(next) && known.isPresent()) {
                sum += known.getAsDouble();
                next = part.getEnd().plusDays(1);
            }
        }
        return !parts.isEmpty() && next.equals(end.plusDays(1)) ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    static OptionalDouble revenue(PeriodValue value) {
        return value.isSetRevenue() ? OptionalDouble.of(value.getRevenue()) : OptionalDouble.empty();
    }

    static OptionalDouble margin(PeriodValue value) {
        return value.isSetMargin() ? OptionalDouble.of(value.getMargin()) : OptionalDouble.empty();
    }

    static OptionalDouble volume(PeriodValue value) {
        return value.isSetVolume() ? OptionalDouble.of(value.getVolume()) : OptionalDouble.empty();
    }

    static OptionalDouble share(PeriodValue value) {
        return value.getShareOfWallet() == null ? OptionalDouble.empty()
                : OptionalDouble.of(value.getShareOfWallet());
    }
}
