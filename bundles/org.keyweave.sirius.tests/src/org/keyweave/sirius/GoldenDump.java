/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Keyweave's own runtime shows, read from the kept dumps, reduced to what both runtimes can be asked for: kind,
 * mapping, element, parent or ends, labels, and of the style the shape, the colours and the lines. Sizes are left out,
 * as each runtime measures its own text, and so are tooltips, which Sirius computes when they are shown.
 */
final class GoldenDump {

    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern SHAPE = Pattern.compile("(node|border|row|container) (\\S+) in (\\S+) (" + QUOTED
            + ").* \\| (\\S+?)\\[[^]]*] (\\S+) (\\S+px \\S+ \\S+) .*");
    private static final Pattern EDGE = Pattern.compile("edge (\\S+) from (\\S+) to (\\S+)((?: \\w+=" + QUOTED
            + ")*).* \\| (\\S+px \\S+ \\S+) (\\S+>\\S+) .*");
    private static final Pattern TOOLTIP = Pattern.compile(" tooltip=" + QUOTED);

    private GoldenDump() {
    }

    /** The reduced lines of a dump, sorted. */
    static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(GoldenDump::reduced).sorted().toList();
    }

    private static String reduced(String line) {
        String text = TOOLTIP.matcher(line).replaceFirst("");
        Matcher shape = SHAPE.matcher(text);
        if (shape.matches()) {
            String look = shape.group(1).equals("container") ? "" : shape.group(5) + " ";
            return shape.group(1) + " " + shape.group(2) + " in " + shape.group(3) + " " + shape.group(4) + " | " + look
                    + shape.group(6) + " " + shape.group(7);
        }
        Matcher edge = EDGE.matcher(text);
        if (edge.matches()) {
            return "edge " + edge.group(1) + " from " + edge.group(2) + " to " + edge.group(3) + edge.group(4) + " | "
                    + edge.group(5) + " " + edge.group(6);
        }
        throw new IllegalArgumentException("expected a line of a dump: " + line);
    }
}
