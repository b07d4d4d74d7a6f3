/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keyweave.model.KeyweavePackage;

/** Names of the file format. */
final class Xmi {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    /** Prefix of model classes in files. */
    static final String PREFIX = "keyweave";
    /** Namespace that this version writes. */
    static final String NAMESPACE = KeyweavePackage.eNS_URI;

    private static final Pattern FAMILY = Pattern.compile("https://keyweave\\.org/model/(\\d{1,6})\\.(\\d{1,6})");

    private Xmi() {
    }

    /** Whether a file may use the prefix so: the three that Keyweave writes always mean the same. */
    static boolean mayMean(String prefix, String namespace) {
        return switch (prefix) {
            case "xmi" -> namespace.equals(XMI);
            case "xsi" -> namespace.equals(XSI);
            case PREFIX -> isReadable(namespace);
            default -> true;
        };
    }

    /** Whether the namespace belongs to any version of Keyweave models. */
    static boolean isKeyweave(String namespace) {
        return FAMILY.matcher(namespace).matches();
    }

    /** Whether files in the namespace can be read: the same major version. */
    static boolean isReadable(String namespace) {
        Matcher own = FAMILY.matcher(NAMESPACE);
        Matcher other = FAMILY.matcher(namespace);
        return own.matches() && other.matches() && own.group(1).equals(other.group(1));
    }
}
