/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.text;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import com.google.gson.stream.JsonWriter;

/**
 * Writes maps, collections, text, numbers, booleans, dates and optionals as JSON. Unknown is {@code null}, never 0; an
 * infinite or undefined number is unknown.
 */
public final class JsonOutput {

    private JsonOutput() {
    }

    /** Prints a value as indented JSON with a line break at its end. */
    public static void print(PrintStream out, Object value) {
        out.println(text(value));
    }

    /** A value as indented JSON. */
    public static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setIndent("  ");
            writer.setHtmlSafe(false);
            writer.setSerializeNulls(true);
            write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter writer, Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name(entry.getKey().toString());
                write(writer, entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof Iterable<?> values) {
            writer.beginArray();
            for (Object each : values) {
                write(writer, each);
            }
            writer.endArray();
        } else {
            writeScalar(writer, value);
        }
    }

    private static void writeScalar(JsonWriter writer, Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            write(writer, optional.orElse(null));
        } else if (value instanceof OptionalDouble number) {
            write(writer, number.isPresent() ? (Object) number.getAsDouble() : null);
        } else if (value instanceof OptionalInt number) {
            write(writer, number.isPresent() ? (Object) number.getAsInt() : null);
        } else if (value instanceof Double number) {
            writer.value(Double.isFinite(number) ? number : null);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Boolean truth) {
            writer.value(truth);
        } else if (value instanceof CharSequence || value instanceof LocalDate) {
            writer.value(value.toString());
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
        }
    }
}
