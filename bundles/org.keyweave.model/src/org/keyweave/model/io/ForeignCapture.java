/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;

/** Copies a part of a file that is not understood. */
final class ForeignCapture {

    private final Deque<ForeignNode> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    boolean isOpen() {
        return !open.isEmpty();
    }

    void start(String name, Attributes attributes) {
        flush(false);
        ForeignNode node = ForeignNode.element(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            node.attributes.add(attributes.getQName(i));
            node.attributes.add(attributes.getValue(i));
        }
        if (isOpen()) {
            open.peek().children.add(node);
        }
        open.push(node);
    }

    void text(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    void add(ForeignNode node) {
        flush(false);
        open.peek().children.add(node);
    }

    /** Closes the innermost element. Returns the whole part when it is complete, else {@code null}. */
    ForeignNode end() {
        flush(open.peek().children.isEmpty());
        ForeignNode node = open.pop();
        return open.isEmpty() ? node : null;
    }

    /** White space between elements is layout; white space that is all an element holds is content. */
    private void flush(boolean keepBlank) {
        if (text.length() > 0) {
            String content = text.toString();
            text.setLength(0);
            if (isOpen() && (keepBlank && content.indexOf('\n') < 0 || !content.isBlank()
                    || open.peek().isMixed())) {
                open.peek().children.add(ForeignNode.text(content));
            }
        }
    }
}
