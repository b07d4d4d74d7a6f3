/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.tables.ModelFeatures;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** Reads what {@link JsonModelWriter} writes; strict, and never deeper than a model can be. */
public final class JsonModelReader {

    /** Largest file read, in bytes. */
    public static final long LARGEST_FILE = 512L * 1024 * 1024;

    /** Units in units are the only nesting without a bound; nobody has an organisation of a hundred levels. */
    private static final int DEEPEST = 256;

    private final String name;
    private final JsonReader json;
    private final Map<String, EObject> byId = new HashMap<>();
    private final JsonReferences references = new JsonReferences();

    private JsonModelReader(String name, JsonReader json) {
        this.name = name;
        this.json = json;
    }

    /**
     * Reads a model with its identifiers and order.
     *
     * @param source the JSON file
     * @param file where the model will be saved; nothing is written here
     * @throws ExchangeException when the file is missing, too large, no such JSON or contradicts the metamodel
     */
    public static LoadedModel read(Path source, Path file) throws ExchangeException {
        String name = source.toString();
        return FileBytes.with(source, name, LARGEST_FILE, in -> {
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
            try (JsonReader json = new JsonReader(text)) {
                json.setStrictness(Strictness.STRICT);
                json.setNestingLimit(DEEPEST);
                return new JsonModelReader(name, json).model(file);
            } catch (MalformedJsonException | CharacterCodingException | EOFException e) {
                throw new ExchangeException(name, 0, Text.of("json.broken", String.valueOf(e.getMessage())),
                        Text.of("json.remedy"), e);
            }
        });
    }

    private LoadedModel model(Path file) throws IOException, ExchangeException {
        EObject root = null;
        expect(JsonToken.BEGIN_OBJECT);
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "$schema" -> json.nextString();
                case "format" -> {
                    if (!string().equals(JsonModelWriter.FORMAT)) {
                        throw problem(Text.of("json.format"));
                    }
                }
                case "version" -> {
                    expect(JsonToken.NUMBER);
                    String version = json.nextString();
                    if (!version.equals(String.valueOf(JsonModelWriter.VERSION))) {
                        throw problem(Text.of("json.version", version));
                    }
                }
                case "model" -> root = element(null);
                default -> throw problem(Text.of("json.member", json.getPath()));
            }
        }
        json.endObject();
        if (root == null || root.eClass() != KeyweavePackage.Literals.PORTFOLIO) {
            throw problem(Text.of("json.noModel"));
        }
        references.resolve(byId, this::problem);
        LoadedModel model = ModelFile.create(root, file);
        XMLResource resource = (XMLResource) model.resource();
        byId.forEach((id, element) -> resource.setID(element, id));
        return model;
    }

    /** An element; its class and identifier come first. */
    private EObject element(EReference containment) throws IOException, ExchangeException {
        expect(JsonToken.BEGIN_OBJECT);
        json.beginObject();
        EClass type = type(containment);
        EObject element = type.getEPackage().getEFactoryInstance().create(type);
        if (!json.hasNext() || !json.nextName().equals("id")) {
            throw problem(Text.of("json.first", json.getPath()));
        }
        String id = string();
        if (id.isBlank() || byId.put(id, element) != null) {
            throw problem(Text.of("tables.id", id));
        }
        while (json.hasNext()) {
            String member = json.nextName();
            EStructuralFeature feature = ModelFeatures.kept(type).stream()
                    .filter(each -> each.getName().equals(member)).findFirst().orElse(null);
            if (feature == null) {
                throw problem(Text.of("json.member", json.getPath()));
            }
            feature(element, feature);
        }
        json.endObject();
        return element;
    }

    private EClass type(EReference containment) throws IOException, ExchangeException {
        if (!json.hasNext() || !json.nextName().equals("type")) {
            throw problem(Text.of("json.first", json.getPath()));
        }
        String type = string();
        if (!(KeyweavePackage.eINSTANCE.getEClassifier(type) instanceof EClass found) || found.isAbstract()) {
            throw problem(Text.of("tables.class", type));
        }
        if (containment != null && !containment.getEReferenceType().isSuperTypeOf(found)) {
            throw problem(Text.of("tables.container", containment.getName(), type));
        }
        return found;
    }

    private void feature(EObject element, EStructuralFeature feature) throws IOException, ExchangeException {
        if (!feature.isMany()) {
            single(element, feature);
            return;
        }
        expect(JsonToken.BEGIN_ARRAY);
        json.beginArray();
        while (json.hasNext()) {
            single(element, feature);
        }
        json.endArray();
    }

    private void single(EObject element, EStructuralFeature feature) throws IOException, ExchangeException {
        if (feature instanceof EReference reference && reference.isContainment()) {
            ModelFeatures.put(element, feature, element(reference));
        } else if (feature instanceof EReference reference) {
            references.later(element, reference, string(), json.getPath());
        } else {
            JsonToken token = json.peek();
            if (token != JsonToken.STRING && token != JsonToken.NUMBER && token != JsonToken.BOOLEAN) {
                throw problem(Text.of("json.value", token, json.getPath()));
            }
            String text = token == JsonToken.BOOLEAN ? String.valueOf(json.nextBoolean()) : json.nextString();
            Object value = JsonValue.of(feature, token, text);
            if (value == null) {
                throw problem(Text.of("json.value", text, json.getPath()));
            }
            ModelFeatures.put(element, feature, value);
        }
    }

    private String string() throws IOException, ExchangeException {
        expect(JsonToken.STRING);
        return json.nextString();
    }

    private void expect(JsonToken token) throws IOException, ExchangeException {
        if (json.peek() != token) {
            throw problem(Text.of("json.expected", token, json.getPath()));
        }
    }

    private ExchangeException problem(Text reason) {
        return new ExchangeException(name, 0, reason, Text.of("json.remedy"));
    }
}
