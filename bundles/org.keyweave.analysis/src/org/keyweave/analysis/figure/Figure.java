/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.figure;

import java.util.Locale;

/**
 * A figure of the analysis and what it means. The texts are in the messages under {@code figure.}, the id, and
 * {@code .name}, {@code .definition}, {@code .formula} and {@code .source}.
 *
 * @param id stable identifier, as used in JSON and reports
 * @param unit how it is written
 */
public record Figure(String id, FigureUnit unit) {

    /** Short name. */
    public String name(Locale locale) {
        return text(locale, "name");
    }

    /** What it says, in one or two sentences. */
    public String definition(Locale locale) {
        return text(locale, "definition");
    }

    /** How it is computed. */
    public String formula(Locale locale) {
        return text(locale, "formula");
    }

    /** Literature or origin. */
    public String source(Locale locale) {
        return text(locale, "source");
    }

    private String text(Locale locale, String part) {
        return Messages.of(locale).get("figure." + id + "." + part);
    }
}
