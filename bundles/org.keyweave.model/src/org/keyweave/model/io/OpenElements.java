/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.Arrays;
import org.eclipse.emf.ecore.InternalEObject;

/** The model elements that are open at the place being read, outermost first, with the last child of each. */
final class OpenElements {

    // parallel arrays, for there is an access with every parser event
    private InternalEObject[] objects = new InternalEObject[32];
    private ClassTable[] tables = new ClassTable[32];
    private Slot[] lastSlot = new Slot[32];
    private Object[] lastChild = new Object[32];
    private int open;

    boolean isEmpty() {
        return open == 0;
    }

    InternalEObject object() {
        return objects[open - 1];
    }

    /** The slot for a child of that name; {@code null} if there is none. */
    Slot slot(String name) {
        Slot last = lastSlot[open - 1];
        return tables[open - 1].slot(name, last == null ? 0 : last.position);
    }

    void push(InternalEObject object, ClassTable table) {
        if (open == objects.length) {
            objects = Arrays.copyOf(objects, open * 2);
            tables = Arrays.copyOf(tables, open * 2);
            lastSlot = Arrays.copyOf(lastSlot, open * 2);
            lastChild = Arrays.copyOf(lastChild, open * 2);
        }
        objects[open] = object;
        tables[open] = table;
        lastSlot[open] = null;
        lastChild[open] = null;
        open++;
    }

    void pop() {
        open--;
        objects[open] = null;
        lastChild[open] = null;
    }

    /** Notes the last known child, after which whatever is not understood will be kept. */
    void anchor(Slot slot, Object value) {
        lastSlot[open - 1] = slot;
        lastChild[open - 1] = value;
    }

    /** Keeps something at the place reached. */
    void keep(ForeignContents foreign, ForeignNode node) {
        Slot last = lastSlot[open - 1];
        foreign.of(objects[open - 1]).addChild(last == null ? ForeignContent.START : last.id, lastChild[open - 1],
                node);
    }
}
