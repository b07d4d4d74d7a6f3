/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.exchange.tables.ModelFeatures;
import org.keyweave.model.io.LoadedModel;

import com.google.gson.stream.JsonWriter;

/**
 * Writes a model as JSON: an element is an object with its class ({@code type}), its identifier ({@code id}) and every
 * feature that is set; what it contains stands inside it, what it refers to is named by identifier.
 */
public final class JsonModelWriter {

    /** Version of the form; a reader takes no higher one. */
    static final int VERSION = 1;
    static final String FORMAT = "keyweave";

    private final LoadedModel model;
    private final JsonWriter json;

    private JsonModelWriter(LoadedModel model, JsonWriter json) {
        this.model = model;
        this.json = json;
    }

    /**
     * Writes a model, UTF-8. O(elements) in time; memory does not grow with them.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void write(LoadedModel model, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        // what a page would run must not stand in a file that may be put into one
        json.setHtmlSafe(true);
        json.beginObject();
        json.name("$schema").value(ModelSchema.ADDRESS);
        json.name("format").value(FORMAT);
        json.name("version").value(VERSION);
        json.name("model");
        new JsonModelWriter(model, json).element(model.root());
        json.endObject();
        json.flush();
        writer.write('\n');
        writer.flush();
    }

    private void element(EObject element) throws IOException {
        json.beginObject();
        json.name("type").value(element.eClass().getName());
        json.name("id").value(model.id(element));
        for (EStructuralFeature feature : ModelFeatures.kept(element.eClass())) {
            if (element.eIsSet(feature)) {
                json.name(feature.getName());
                value(feature, element.eGet(feature));
            }
        }
        json.endObject();
    }

    private void value(EStructuralFeature feature, Object value) throws IOException {
        if (!feature.isMany()) {
            single(feature, value);
            return;
        }
        json.beginArray();
        for (Object each : (List<?>) value) {
            single(feature, each);
        }
        json.endArray();
    }

    private void single(EStructuralFeature feature, Object value) throws IOException {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                element((EObject) value);
            } else {
                json.value(model.id((EObject) value));
            }
        } else if (value instanceof Double number) {
            number(number);
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else {
            json.value(value instanceof Enumerator literal ? literal.getName()
                    : value instanceof LocalDate ? value.toString() : (String) value);
        }
    }

    /** JSON has no infinite numbers. */
    private void number(Double number) throws IOException {
        if (number.isInfinite() || number.isNaN()) {
            json.value(number.toString());
        } else {
            json.value(number);
        }
    }
}
