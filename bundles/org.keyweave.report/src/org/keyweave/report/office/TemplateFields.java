/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;

/** The fields of a report that a template of any office format may name, written {@code ${name}}. */
public final class TemplateFields {

    /** A field in a text; the first group is its name. */
    public static final Pattern FIELD = Pattern.compile("\\$\\{([^}]*)\\}");
    /** Field in whose place the sections are put. */
    public static final String CONTENT = "content";

    private TemplateFields() {
    }

    /** The values of all fields but {@link #CONTENT}, in the order of the guide. */
    public static Map<String, String> of(ReportData report) {
        Provenance source = report.provenance();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", report.title());
        fields.put("subtitle", report.subtitle());
        fields.put("supplier", source.supplier());
        fields.put("date", source.date().toString());
        fields.put("model", source.model());
        fields.put("methodology", source.methodology());
        fields.put("currency", source.currency());
        fields.put("confidential", source.confidential());
        return fields;
    }

    /** A text with its fields filled; unknown ones stay. */
    public static String fill(String text, Map<String, String> fields) {
        return FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(fields.getOrDefault(
                found.group(1).strip(), found.group())));
    }

    /** The known name that is most like a wrong one, unless none is like it. O(names × length²). */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt((String name) -> distance(wrong, name)))
                .filter(name -> distance(wrong, name) <= Math.max(2, name.length() / 2));
    }

    /** Letters to be put in, taken out, changed or exchanged with their neighbour to make one word of the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int change = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1))
                            ? 0 : 1;
                    cost[i][j] = Math.min(cost[i - 1][j - 1] + change,
                            1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                    if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                        cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
