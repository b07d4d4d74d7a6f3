/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Endless words may be broken on paper; markup never is. */
class LongWordsTest {

    static Stream<Arguments> pages() {
        String word = "x".repeat(48);
        return Stream.of(Arguments.of("<p>" + word + "</p>", "<p>" + word + "</p>"),
                Arguments.of("<p>" + word + "yz</p>", "<p>" + word + "\u200Byz</p>"),
                Arguments.of("<a href=\"" + word + word + "\">a</a>", "<a href=\"" + word + word + "\">a</a>"),
                Arguments.of("<style>" + word + word + "</style>", "<style>" + word + word + "</style>"),
                Arguments.of("<svg><text>" + word + word + "</text></svg>b", "<svg><text>" + word + word
                        + "</text></svg>b"),
                Arguments.of(word + "&lt;b", word + "\u200B&lt;b"),
                Arguments.of(word + " " + word, word + " " + word));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breaksOnlyTexts(String page, String broken) {
        assertEquals(broken, LongWords.broken(page));
    }
}
