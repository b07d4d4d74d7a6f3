/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a Word template may name beside the plain fields: lists, what one of their elements has, and pictures. The same
 * for every report, so that a template fits reports that have nothing in a list.
 */
final class TemplateSchema {

    /** The list of accounts; each has the lists of an account, and content and pictures of its own. */
    static final String ACCOUNTS = "accounts";
    /** Field of a place for the table of contents. */
    static final String TOC = "toc";
    /** Pictures of an account by the field in whose place they are put: kinds of diagrams of the notation. */
    static final Map<String, String> PICTURES = Map.of("network", "RelationshipNetwork", "pairing", "FunctionPairing",
            "organisation", "AccountOrganisation", "strategyMap", "StrategyMap");

    private static final Map<String, List<String>> LISTS = load();

    private TemplateSchema() {
    }

    /** Lists by name, each with the fields of its elements. */
    static Map<String, List<String>> lists() {
        return LISTS;
    }

    /** What an account has that is no list. */
    static Set<String> accountFields() {
        return Set.of("name", TemplateFields.CONTENT, "network", "pairing", "organisation", "strategyMap");
    }

    private static Map<String, List<String>> load() {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(Objects.requireNonNull(TemplateSchema.class
                .getResourceAsStream("fields.properties"), "fields.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        new TreeMap<>(properties).forEach((list, fields) -> lists.put((String) list,
                new ArrayList<>(List.of(((String) fields).split("\\s*,\\s*")))));
        return lists;
    }
}
