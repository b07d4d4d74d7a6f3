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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON schema (draft 2020-12) of a model in JSON. */
public final class ModelSchema {

    /** Name of the schema; a name and not an address to be fetched. */
    public static final String ADDRESS = "urn:keyweave:schema:model:1";

    private static final String FILE = "keyweave-model.schema.json";

    private ModelSchema() {
    }

    /** The schema's text. */
    public static String text() {
        try (InputStream in = ModelSchema.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
