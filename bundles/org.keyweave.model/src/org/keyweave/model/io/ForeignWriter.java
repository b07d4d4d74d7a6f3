/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.util.List;

/** Writes what is kept of a file without being understood, laid out like everything else. */
final class ForeignWriter {

    private static final int STEP = 2;
    private static final int HANGING = 4;

    private final XmlOutput out;

    ForeignWriter(XmlOutput out) {
        this.out = out;
    }

    /** Writes nodes at the left margin. */
    void lines(List<ForeignNode> nodes) throws IOException {
        for (ForeignNode node : nodes) {
            node(node, 0);
        }
    }

    /** Writes a node on a line of its own. */
    void node(ForeignNode node, int indent) throws IOException {
        out.indent(indent);
        inline(node, indent);
        out.raw("\n");
    }

    private void inline(ForeignNode node, int indent) throws IOException {
        switch (node.kind) {
        case TEXT -> out.text(node.text);
        case COMMENT -> {
            out.raw("<!--");
            out.plain(node.text);
            out.raw("-->");
        }
        case INSTRUCTION -> {
            out.raw("<?");
            out.plain(node.name);
            out.raw(node.text.isEmpty() ? "" : " ");
            out.plain(node.text);
            out.raw("?>");
        }
        case ELEMENT -> element(node, indent);
        }
    }

    private void element(ForeignNode node, int indent) throws IOException {
        out.raw("<");
        out.plain(node.name);
        boolean sameLine = true;
        for (int i = 0; i < node.attributes.size(); i += 2) {
            String name = node.attributes.get(i);
            sameLine &= i == 0 || name.equals("xmi:id") || name.equals("href");
            if (sameLine) {
                out.raw(" ");
            } else {
                out.raw("\n");
                out.indent(indent + HANGING);
            }
            out.plain(name);
            out.raw("=\"");
            out.attribute(node.attributes.get(i + 1));
            out.raw("\"");
        }
        if (node.children.isEmpty()) {
            out.raw("/>");
            return;
        }
        out.raw(">");
        boolean mixed = node.isMixed();
        if (!mixed) {
            out.raw("\n");
        }
        for (ForeignNode child : node.children) {
            if (mixed) {
                inline(child, indent + STEP);
            } else {
                node(child, indent + STEP);
            }
        }
        if (!mixed) {
            out.indent(indent);
        }
        out.raw("</");
        out.plain(node.name);
        out.raw(">");
    }
}
