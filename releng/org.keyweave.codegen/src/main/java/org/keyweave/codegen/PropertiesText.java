/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.util.Map;

/** Texts as a properties file in UTF-8, in the given order and without a date, so that equal texts make equal files. */
final class PropertiesText {

    private PropertiesText() {
    }

    /** One line for each entry. */
    static String of(Map<String, String> entries) {
        StringBuilder text = new StringBuilder("# Generated from keyweave.ecore\n");
        entries.forEach((key, value) -> text.append(escape(key).replace(" ", "\\ ").replace(":", "\\:")
                .replace("=", "\\=")).append(" = ").append(escape(value)).append('\n'));
        return text.toString();
    }

    private static String escape(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
