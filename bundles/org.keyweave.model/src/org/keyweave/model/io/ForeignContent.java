/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file says about one element beyond what this version understands, with the places where it stood. */
final class ForeignContent {

    /** The place before the first known feature. */
    static final int START = -1;

    /**
     * An attribute that is kept.
     *
     * @param anchor feature id of the known attribute before it, or {@link #START}
     */
    record Attribute(int anchor, String name, String value) {
    }

    /**
     * A child that is kept.
     *
     * @param anchor feature id of the known child before it, or {@link #START}
     * @param after the known child value before it; {@code null} at the start
     */
    record Child(int anchor, Object after, ForeignNode node) {
    }

    private final List<Attribute> attributes = new ArrayList<>(0);
    private final List<Child> children = new ArrayList<>(0);
    private final Map<Integer, String> rawValues = new HashMap<>(4);

    void addAttribute(int anchor, String name, String value) {
        attributes.add(new Attribute(anchor, name, value));
    }

    void addChild(int anchor, Object after, ForeignNode node) {
        children.add(new Child(anchor, after, node));
    }

    /** Keeps the text of a known attribute that its feature could not take. */
    void setRawValue(int feature, String value) {
        rawValues.put(feature, value);
    }

    /** The text as it stood in the file; {@code null} if the feature took its value. */
    String rawValue(int feature) {
        return rawValues.get(feature);
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Child> children() {
        return children;
    }
}
