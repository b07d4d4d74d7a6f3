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
import java.util.List;

/** A piece of a file that this version does not understand, or a comment: kept to be written back. */
final class ForeignNode {

    /** What the piece is. */
    enum Kind {
        ELEMENT, TEXT, COMMENT, INSTRUCTION
    }

    final Kind kind;
    /** Qualified name of an element, target of an instruction, else {@code null}. */
    final String name;
    /** Attributes of an element: name, value, name, value, ... */
    final List<String> attributes = new ArrayList<>(0);
    final List<ForeignNode> children = new ArrayList<>(0);
    /** Content of everything but an element. */
    final String text;

    private ForeignNode(Kind kind, String name, String text) {
        this.kind = kind;
        this.name = name;
        this.text = text;
    }

    static ForeignNode element(String name) {
        return new ForeignNode(Kind.ELEMENT, name, null);
    }

    static ForeignNode text(String text) {
        return new ForeignNode(Kind.TEXT, null, text);
    }

    static ForeignNode comment(String text) {
        return new ForeignNode(Kind.COMMENT, null, text);
    }

    static ForeignNode instruction(String target, String data) {
        return new ForeignNode(Kind.INSTRUCTION, target, data);
    }

    /** Whether text stands among the children, so that no white space may be added. */
    boolean isMixed() {
        for (ForeignNode child : children) {
            if (child.kind == Kind.TEXT) {
                return true;
            }
        }
        return false;
    }
}
