/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyweave.diagram.render.Theme;
import org.keyweave.vsm.spec.Rgb;

/**
 * Style that gives light pictures of a page the colours of the dark theme when the page is dark, so that each picture
 * stands in the page once. On paper they stay light.
 */
final class DarkColors {

    private static final Pattern COLOR = Pattern.compile(" (fill|stroke|stop-color)=\"#([0-9A-Fa-f]{6})\"");

    private final Map<String, TreeSet<String>> properties = new TreeMap<>();

    /** The colours of some pictures. */
    DarkColors(Collection<String> pictures) {
        for (String picture : pictures) {
            Matcher colors = COLOR.matcher(picture);
            while (colors.find()) {
                properties.computeIfAbsent(colors.group(2), color -> new TreeSet<>()).add(colors.group(1));
            }
        }
    }

    /** The style; empty without pictures. */
    String style() {
        if (properties.isEmpty()) {
            return "";
        }
        StringBuilder rules = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        properties.forEach((color, names) -> {
            for (String name : names) {
                rules.append(".picture [").append(name).append("=\"#").append(color).append("\"]{").append(name)
                        .append(":var(--c").append(color).append(",#").append(color).append(")}\n");
            }
            dark.append("--c").append(color).append(':').append(dark(color)).append(';');
        });
        return "@media screen{\n" + rules + ":root[data-theme=dark] .picture{" + dark + "}}\n"
                + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .picture{" + dark + "}}\n";
    }

    private static String dark(String color) {
        int rgb = Integer.parseInt(color, 16);
        return Theme.DARK.color(new Rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff)).hex().toLowerCase(Locale.ROOT);
    }
}
