/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.HostileModel;
import org.keyweave.model.io.LoadedModel;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

class JsonModelTest {

    @TempDir
    private Path folder;

    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private static final URI SCHEMA = VALIDATOR.registerSchema(ModelSchema.text());

    private static Validator.Result validate(String json) {
        return VALIDATOR.validate(SCHEMA, json);
    }

    private static String json(LoadedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonModelWriter.write(model, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePublishedSchemaIsThatOfTheMetamodel() throws IOException {
        String wanted = SchemaOfMetamodel.text();
        if (!wanted.equals(ModelSchema.text())) {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("keyweave-model.schema.json"), wanted);
        }
        assertEquals(wanted, ModelSchema.text(), "the wanted one is in target");
    }

    @ParameterizedTest
    @CsvSource({"automation,zh", "consumer,en"})
    void whatIsExportedKeepsToTheSchema(String example, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Validator.Result result = validate(json(Examples.find(example).orElseThrow().load(locale)));
        assertTrue(result.isValid(), () -> result.getErrors().toString());
    }

    @Test
    void hostileTextKeepsToTheSchemaAndRunsInNoPage() throws IOException {
        String json = json(HostileModel.create(folder.resolve("h.keyweave")));
        assertTrue(validate(json).isValid());
        assertFalse(json.contains("<script"), "markup is escaped");
    }

    @ParameterizedTest
    @CsvSource({"\"type\": \"Portfolio\",\"type\": \"Person\",", "\"format\": \"keyweave\",\"format\": \"other\"",
        "\"status\": \"active\",\"status\": \"asleep\"", "\"code\": ,\"shoeSize\": "})
    void theSchemaRefusesWhatIsNoModel(String whole, String damaged) throws IOException {
        String json = json(Examples.find("automation").orElseThrow().load(Locale.ENGLISH));
        assertTrue(json.contains(whole), whole);
        assertFalse(validate(json.replaceFirst(whole, damaged)).isValid());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{|json.broken", "[]|json.expected", "{\"format\":\"x\"}|json.format",
        "{\"format\":\"keyweave\",\"version\":2}|json.version", "{\"format\":\"keyweave\",\"version\":1}|json.noModel",
        "{\"shoe\":1}|json.member", "{\"model\":{\"id\":\"1\"}}|json.first",
        "{\"model\":{\"type\":\"Shoe\",\"id\":\"1\"}}|tables.class",
        "{\"model\":{\"type\":\"Party\",\"id\":\"1\"}}|tables.class",
        "{\"model\":{\"type\":\"Person\",\"id\":\"1\"}}|json.noModel",
        "{\"model\":{\"type\":\"Portfolio\",\"id\":\"\"}}|tables.id",
        "{\"model\":{\"type\":\"Portfolio\",\"id\":\"1\",\"name\":7}}|json.value",
        "{\"model\":{\"type\":\"Portfolio\",\"id\":\"1\",\"analysisDate\":\"soon\"}}|json.value",
        "{\"model\":{\"type\":\"Portfolio\",\"id\":\"1\",\"name\":null}}|json.value",
        "{\"model\":{\"type\":\"Portfolio\",\"id\":\"1\",\"accounts\":[{\"type\":\"Person\",\"id\":\"2\"}]}}"
            + "|tables.container",
        "{\"model\":{\"type\":\"Portfolio\",\"id\":\"1\",\"accounts\":[{\"type\":\"Account\",\"id\":\"1\"}]}}"
            + "|tables.id",
        "{\"model\":{\"type\":\"Portfolio\",\"id\":\"1\",\"accounts\":[{\"type\":\"Account\",\"id\":\"2\","
            + "\"accountManager\":\"9\"}]}}|tables.reference"})
    void damagedFilesAreRefused(String json, String key) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), json);
        assertEquals(key, assertThrows(ExchangeException.class,
                () -> JsonModelReader.read(file, folder.resolve("b.keyweave"))).reason().key());
    }

    @Test
    void aDeepFileIsRefusedBeforeItFillsTheStack() throws IOException {
        StringBuilder json = new StringBuilder("{\"model\":{\"type\":\"Portfolio\",\"id\":\"p\",\"supplier\":"
                + "{\"type\":\"Supplier\",\"id\":\"s\"");
        for (int i = 0; i < 100_000; i++) {
            json.append(",\"units\":[{\"type\":\"Unit\",\"id\":\"u").append(i).append('"');
        }
        Path file = Files.writeString(folder.resolve("x.json"), json);
        ExchangeException refused = assertThrows(ExchangeException.class,
                () -> JsonModelReader.read(file, folder.resolve("b.keyweave")));
        assertEquals("json.broken", refused.reason().key());
    }
}
