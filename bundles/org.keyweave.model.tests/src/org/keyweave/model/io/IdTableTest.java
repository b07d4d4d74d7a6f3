/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.KeyweaveFactory;

class IdTableTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithHashMapsOnARandomWalk(long seed) {
        Random random = new Random(seed);
        IdTable table = new IdTable(0);
        Map<String, EObject> expected = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            if (ids.isEmpty() || random.nextInt(100) < 60) {
                String id = random.nextInt(4) > 0 ? ElementIds.derived("x" + random.nextInt(9000))
                        : "id" + random.nextInt(3000);
                EObject element = KeyweaveFactory.eINSTANCE.createPerson();
                assertEquals(!expected.containsKey(id), table.add(element, id));
                if (expected.putIfAbsent(id, element) == null) {
                    ids.add(id);
                }
            } else {
                String id = ids.remove(random.nextInt(ids.size()));
                EObject element = expected.remove(id);
                table.remove(element);
                assertFalse(table.has(element));
                assertNull(table.id(element));
                assertNull(table.element(id));
            }
        }
        assertEquals(expected.size(), table.size());
        expected.forEach((id, element) -> {
            assertEquals(element, table.element(id));
            assertEquals(id, table.id(element));
        });
        Map<String, EObject> listed = new HashMap<>();
        table.forEach((element, id) -> listed.put(id, element));
        assertEquals(expected, listed);
    }

    @Test
    void idsOfAnyFormComeBackAsTheyWere() {
        String[] ids = {EcoreUtil.generateUUID(), ElementIds.derived("a"), "", "_", "x", "人", "_AAAAAAAAAAAAAAAAAAAAAA",
            "_----------------------", "______________________w", "_AAAAAAAAAAAAAAAAAAAAAB", "_人AAAAAAAAAAAAAAAAAAAAA",
            "xAAAAAAAAAAAAAAAAAAAAAA", "_AAAAAAAAAAAAAAAAAAAAAAA", "_AAAAAAAAAAAAAAAAAAAAA ",
            "______________________A"};
        IdTable table = new IdTable(0);
        List<EObject> elements = new ArrayList<>();
        for (String id : ids) {
            EObject element = KeyweaveFactory.eINSTANCE.createPerson();
            assertTrue(table.add(element, id), id);
            elements.add(element);
        }
        for (int i = 0; i < ids.length; i++) {
            assertEquals(ids[i], table.id(elements.get(i)));
            assertEquals(elements.get(i), table.element(ids[i]));
        }
    }
}
