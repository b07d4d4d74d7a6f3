/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Entry to the notation: the viewpoint specification and the texts of its labels. */
public final class KeyweaveDesign {

    /** Path of the viewpoint specification inside this bundle; a notation team edits this file. */
    public static final String SPECIFICATION_PATH = "description/keyweave.odesign";

    private KeyweaveDesign() {
    }

    /** The viewpoint specification, a standard Sirius {@code .odesign} file. */
    public static URL specification() {
        return Objects.requireNonNull(KeyweaveDesign.class.getResource("/" + SPECIFICATION_PATH), SPECIFICATION_PATH);
    }

    /**
     * The texts behind the {@code %key} labels of the specification, the same file that Eclipse uses. It is found beside
     * the specification, since its name is that of a file in every other bundle.
     */
    public static ResourceBundle labels(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        try (Reader texts = new InputStreamReader(new URL(specification(),
                chinese ? "../plugin_zh_CN.properties" : "../plugin.properties").openStream(), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Content of an image that the notation names.
     *
     * @param path path as it stands in the notation, {@code /org.keyweave.design/icons/...}; others have no content here
     */
    public static Optional<byte[]> image(String path) {
        String prefix = "/org.keyweave.design/icons/";
        if (!path.startsWith(prefix) || path.contains("..")) {
            return Optional.empty();
        }
        try (InputStream content = KeyweaveDesign.class.getResourceAsStream("/icons/" + path.substring(prefix.length()))) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * What the services of the notation read, in the form that Keyweave's own runtime takes: with it a refresh costs what
     * a change concerns, not what the diagram holds. The property {@code ~} names features that figures do not read.
     */
    public static Properties serviceReads() {
        Properties result = new Properties();
        try (InputStream content = KeyweaveDesign.class.getResourceAsStream("internal/service-reads.properties")) {
            result.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
