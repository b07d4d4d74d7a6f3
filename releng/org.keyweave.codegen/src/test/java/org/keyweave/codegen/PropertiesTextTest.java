/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PropertiesTextTest {

    @Test
    void readsBackWhatWasWritten() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("plain", "大客户");
        entries.put("with space:and=signs", " leading blank, back\\slash");
        entries.put("lines", "one\ntwo\tthree");
        entries.put("sign", "a = b # c");
        entries.put("empty", "");
        Properties read = new Properties();
        read.load(new StringReader(PropertiesText.of(entries)));
        assertEquals(entries, Map.copyOf(read));
    }

    @Test
    void keepsTheOrderAndNamesNoDate() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("b", "2");
        entries.put("a", "1");
        assertEquals("# Generated from keyweave.ecore\nb = 2\na = 1\n", PropertiesText.of(entries));
    }
}
