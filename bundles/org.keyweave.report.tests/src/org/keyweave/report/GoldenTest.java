/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.report.content.ReportKind;

/** Compares the text of all reports with kept files; a new or changed one is written to {@code target/golden}. */
class GoldenTest {

    static Stream<Arguments> reports() {
        return Stream.of("automation", "consumer").flatMap(example -> Stream.of("en", "zh")
                .flatMap(language -> Stream.of(ReportKind.values()).flatMap(kind -> Stream.of(ReportFormat.MD,
                        ReportFormat.JSON).filter(format -> format == ReportFormat.MD || kind == ReportKind.WHAT_IF)
                        .map(format -> Arguments.of(example, language, kind, format)))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysWhatItSaid(String example, String language, ReportKind kind, ReportFormat format) throws IOException {
        byte[] actual = Samples.bytes(format, Samples.report(kind, Samples.portfolio(example, language), language));
        String name = kind.id() + "-" + example + "-" + language + "." + format.extension();
        Path kept = Path.of("golden", name);
        String expected = Files.exists(kept) ? Files.readString(kept) : "";
        String text = new String(actual, StandardCharsets.UTF_8);
        if (!expected.equals(text)) {
            Path folder = Files.createDirectories(Path.of("target", "golden"));
            Files.writeString(folder.resolve(name), text);
            if (expected.isEmpty()) {
                fail("no kept file, see target/golden/" + name);
            }
        }
        assertEquals(expected, text);
    }
}
