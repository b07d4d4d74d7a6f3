/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "张伟,4", "Ａ,2", "é,1", "e\u0301,1", "\uD83D\uDE00,2", "한글,4", "…,1", "a\u200Db,2", "、,2"})
    void widthsFollowTheTerminal(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void cuttingKeepsWholeCharacters() {
        assertEquals("张…", DisplayWidth.cut("张伟华", 4));
        assertEquals("张伟", DisplayWidth.cut("张伟", 4));
    }

    @Test
    void controlAndDirectionMarksAreDisarmed() {
        assertEquals("a  [31mb c", DisplayWidth.plain("a\u0007\u001B[31mb\u202Ec"));
    }

    @Test
    void columnsLineUpWithChineseText() {
        String table = new TextTable("lrl").row("张伟", 1, "x").row("Ann", 100, "y").format("  ", 80);
        assertEquals(List.of("  张伟    1  x", "  Ann   100  y"), table.lines().toList());
    }

    @Test
    void theLastColumnWraps() {
        String table = new TextTable("ll").row("key", "one two three four five six seven").format("", 29);
        assertEquals(List.of("key  one two three four five", "     six seven"), table.lines().toList());
    }

    @Test
    void paragraphsWrapAtBlanksAndBetweenCharacters() {
        assertEquals(List.of("aa bb", "  cc", "  dd"), Paragraph.wrap("aa bb cc dd", 5, "", "  ").lines().toList());
        for (String line : Paragraph.wrap("关系系于一人，此人一走，联系全断。请尽快引入第二人！", 12, "", "").lines().toList()) {
            assertTrue(DisplayWidth.of(line) <= 14, line);
            assertTrue("，。！".indexOf(line.charAt(0)) < 0, line);
        }
        assertEquals("x".repeat(50), Paragraph.wrap("x".repeat(50), 10, "", ""));
        assertEquals(3, Paragraph.wrap("a\n\nb", 10, "", "").lines().count());
    }

    @Test
    void jsonHoldsUnknownAsNull() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", "张\"\n<");
        object.put("unknown", OptionalDouble.empty());
        object.put("known", OptionalDouble.of(0.5));
        object.put("infinite", Double.POSITIVE_INFINITY);
        object.put("list", Arrays.asList(1, true, null));
        assertEquals("{\"text\":\"张\\\"\\n<\",\"unknown\":null,\"known\":0.5,\"infinite\":null,\"list\":[1,true,null]}",
                JsonOutput.text(object).replaceAll("\\n *", "").replace(": ", ":"));
        assertThrows(IllegalArgumentException.class, () -> JsonOutput.text(new Object()));
    }
}
