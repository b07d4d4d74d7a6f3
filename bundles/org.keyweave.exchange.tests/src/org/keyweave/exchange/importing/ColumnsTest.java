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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.table.Row;

class ColumnsTest {

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void everyHeaderMeansOneColumnAndEveryColumnHasBothLanguages(TableKind kind) {
        Map<String, String> owner = new HashMap<>();
        for (Column column : Columns.of(kind)) {
            for (String alias : column.aliases()) {
                String other = owner.put(Key.bare(alias), column.key());
                assertTrue(other == null || other.equals(column.key()), () -> kind + " " + alias + " " + other);
            }
            assertTrue(column.aliases().stream().anyMatch(a -> a.codePointAt(0) < 128), column.key());
            assertTrue(column.aliases().stream().anyMatch(a -> a.codePointAt(0) > 0x2E80), column.key());
        }
        assertTrue(owner.size() > 20);
    }

    @Test
    void headersAreKnownWhateverTheirCaseAndPunctuation() throws ExchangeException {
        ImportTable table = ImportTable.of(TableKind.COMBINED, Tables.csv(""));
        ColumnMap map = ColumnMap.ofHeader(table, new Row(1,
                List.of("Our Person", "CUSTOMER-PERSON", "客户职务", "customer_e-mail", "Shoe size", "日期")), Map.of());
        assertEquals(List.of("supplier.name", "customer.name", "customer.title", "customer.email", "date"), map.keys());
        assertEquals(List.of("Shoe size"), map.ignored());
    }

    @Test
    void ownHeadersAndPlacesAreMapped() throws ExchangeException {
        ImportTable table = ImportTable.of(TableKind.PEOPLE, Tables.csv(""));
        ColumnMap map = ColumnMap.ofHeader(table, new Row(1, List.of("Mitarbeiter", "", "title")),
                Map.of("mitarbeiter", "name", "#2", "phone", "title", ""));
        assertEquals(List.of("name", "phone"), map.keys());
    }

    @Test
    void missingTwofoldAndUnknownColumnsAreRefused() {
        ImportTable table = ImportTable.of(TableKind.PEOPLE, Tables.csv(""));
        assertEquals("column.missing.people", refusal(table, List.of("foo", "bar"), Map.of()));
        assertEquals("column.twice", refusal(table, List.of("name", "姓名"), Map.of()));
        assertEquals("column.unknownKey", refusal(table, List.of("name", "x"), Map.of("x", "shoeSize")));
    }

    private static String refusal(ImportTable table, List<String> header, Map<String, String> own) {
        return assertThrows(ExchangeException.class, () -> ColumnMap.ofHeader(table, new Row(1, header), own)).reason()
                .key();
    }
}
