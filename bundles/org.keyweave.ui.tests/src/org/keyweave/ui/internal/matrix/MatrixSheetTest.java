/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MatrixSheetTest {

    @Test
    void cellsAreReadAsSpreadsheetsWriteThem() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), MatrixSheet.read("a\tb\r\nc\t\r\n"));
        assertEquals(List.of(List.of("two\nlines", "say \"hi\"")),
                MatrixSheet.read("\"two\nlines\"\t\"say \"\"hi\"\"\""));
        assertEquals(List.of(List.of("\u5f20\u4f1f", "3")), MatrixSheet.read(" \u5f20\u4f1f \t3"));
        assertEquals(List.of(), MatrixSheet.read("\t\t\n\n"));
    }

    @Test
    void apostropheBeforeWhatWouldRunIsTakenOffAgain() {
        assertEquals(List.of(List.of("=1+1", "'quoted'")), MatrixSheet.read("'=1+1\t'quoted'"));
    }
}
