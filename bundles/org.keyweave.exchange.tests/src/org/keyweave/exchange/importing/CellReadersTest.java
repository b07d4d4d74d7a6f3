/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Level;

class CellReadersTest {

    private static final Column WEIGHT =
            new Column("w", Literals.PERSON__DECISION_WEIGHT, Column.Type.DECIMAL, 0, 1, Set.of());
    private static final Column TRUST =
            new Column("t", Literals.TOUCHPOINT__PERSONAL_TRUST, Column.Type.INTEGER, 0, 5, Set.of());
    private static final Column WIDE =
            new Column("n", Literals.PERSON__DECISION_WEIGHT, Column.Type.DECIMAL, -1e9, 1e9, Set.of());
    private static final Column LEVEL = new Column("l", Literals.PERSON__LEVEL, Column.Type.CHOICE, 0, 0, Set.of());
    private static final Column ROLES = new Column("r", Literals.PERSON__ROLES, Column.Type.CHOICES, 0, 0, Set.of());

    private static String problem(org.junit.jupiter.api.function.Executable read) {
        return assertThrows(CellException.class, read).reason().key();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-24T10:15:00Z", "2026-11-24 10:15", "24.11.2026", "24. 11. 2026",
        "24/11/2026", "11/24/2026", "2026/11/24", "2026年11月24日", "２０２６年１１月２４日", "2026 年 11 月 24 日", "20261124",
        "11-24-2026"})
    void datesAreReadInEveryForm(String cell) throws CellException {
        assertEquals(LocalDate.of(2026, 11, 24), new DateReader(DateOrder.AUTO, LocalDate.EPOCH).read(cell));
    }

    @Test
    void slashesAreReadAsToldAndRefusedWhenNobodyTold() throws CellException {
        assertEquals(LocalDate.of(2026, 2, 1), new DateReader(DateOrder.DAY_FIRST, LocalDate.EPOCH).read("01/02/2026"));
        assertEquals(LocalDate.of(2026, 1, 2), new DateReader(DateOrder.MONTH_FIRST,
                LocalDate.EPOCH).read("01/02/2026"));
        DateReader auto = new DateReader(DateOrder.AUTO, LocalDate.EPOCH);
        assertEquals("date.ambiguous", problem(() -> auto.read("01/02/2026")));
        assertEquals(LocalDate.of(2026, 3, 3), auto.read("03/03/2026"));
    }

    @Test
    void secondsCountFromTheirOrigin() throws CellException {
        DateReader seconds = new DateReader(DateOrder.SECONDS, LocalDate.of(2013, 6, 24));
        assertEquals(LocalDate.of(2013, 6, 24), seconds.read("28820"));
        assertEquals(LocalDate.of(2013, 6, 25), seconds.read("86400"));
        assertEquals("date.seconds", problem(() -> seconds.read("yesterday")));
        assertEquals("date.year", problem(() -> seconds.read("999999999999")));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30,date.impossible", "31.04.2026,date.impossible", "2025年2月29日,date.impossible",
        "13/13/2026,date.impossible", "1026-01-01,date.year", "tomorrow,date.form", "2026,date.form",
                "=TODAY(),date.form"})
    void impossibleDatesAreRefused(String cell, String key) {
        assertEquals(key, problem(() -> new DateReader(DateOrder.AUTO, LocalDate.EPOCH).read(cell)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0.25;0.25", "0,25;0.25", "25 %;0.25", "25%;0.25", "０．２５;0.25", "1;1",
            ",5;0.5",
        "0,125;0.125"})
    void weightsAreReadInEveryForm(String cell, double value) throws CellException {
        assertEquals(value, new NumberReader(DecimalMark.AUTO).decimal(cell, WEIGHT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"30;number.range", "-0.1;number.range", "half;number.form",
            "1.2.3;number.form",
        "1e5;number.form", "101%;number.range"})
    void weightsOutOfRangeAreRefused(String cell, String key) {
        assertEquals(key, problem(() -> new NumberReader(DecimalMark.AUTO).decimal(cell, WEIGHT)));
    }

    @Test
    void thousandsAndDecimalsAreToldApartOrRefused() throws CellException {
        NumberReader auto = new NumberReader(DecimalMark.AUTO);
        assertEquals(1234567.5, auto.decimal("1,234,567.5", WIDE));
        assertEquals(1234567.5, auto.decimal("1.234.567,5", WIDE));
        assertEquals(-1234.0, auto.decimal("-1’234", WIDE));
        assertEquals("number.ambiguous", problem(() -> auto.decimal("1,234", WIDE)));
        assertEquals(1234.0, new NumberReader(DecimalMark.POINT).decimal("1,234", WIDE));
        assertEquals(1.234, new NumberReader(DecimalMark.COMMA).decimal("1,234", WIDE));
        assertEquals("number.whole", problem(() -> auto.integer("2.5", TRUST)));
        assertEquals(4, auto.integer("4.0", TRUST));
    }

    @Test
    void choicesAreReadInBothLanguages() throws CellException {
        ChoiceReader choices = new ChoiceReader();
        assertEquals(Level.EXECUTIVE, choices.one("Executive", LEVEL));
        assertEquals(Level.EXECUTIVE, choices.one("高层", LEVEL));
        assertEquals(Level.DIRECTOR, choices.one(" director ", LEVEL));
        assertEquals(List.of(BuyingRole.DECIDER, BuyingRole.COACH), choices.several("决策者、Coach;decider", ROLES));
        assertEquals("choice.unknown", problem(() -> choices.one("boss of bosses", LEVEL)));
    }

    @Test
    void everySynonymMeansALiteralOfTheModel() {
        int words = 0;
        for (var classifier : org.keyweave.model.KeyweavePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof org.eclipse.emf.ecore.EEnum type) {
                for (String literal : Synonyms.of(type.getName()).values()) {
                    words++;
                    assertEquals(literal, type.getEEnumLiteral(literal) == null ? null : literal, type.getName());
                }
            }
        }
        assertEquals(true, words > 30);
    }
}
