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
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
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

    /** The texts behind the {@code %key} labels of the specification, the same file that Eclipse uses. */
    public static ResourceBundle labels(Locale locale) {
        return ResourceBundle.getBundle("plugin", locale, KeyweaveDesign.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
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
