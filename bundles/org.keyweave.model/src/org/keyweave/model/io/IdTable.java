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
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;

/**
 * Which element has which id, both ways. A UUID id takes 16 bytes here instead of some hundred as strings in two hash
 * maps, which a million touchpoints make noticeable in heap and in collection time. Open addressing with linear
 * probing; constant expected time for everything but {@link #forEach}.
 */
final class IdTable {

    private static final int MOST_ENTRIES = 1 << 29;

    private EObject[] elements;
    /** The packed ids, upper and lower half side by side, so that a comparison touches one line of cache. */
    private long[] halves;
    /** Ids that are no UUIDs, by entry; {@code null} while there is none. */
    private String[] others;
    private int[] byId;
    private int[] byElement;
    /** Entries in use lie below this one. */
    private int top;
    private int size;
    /** Entries given back, as a stack. */
    private int[] free = new int[0];
    private int freeCount;

    IdTable(int expected) {
        int entries = Math.max(16, expected);
        elements = new EObject[entries];
        halves = new long[entries * 2];
        byId = new int[tableSize(entries)];
        byElement = new int[byId.length];
    }

    private static int tableSize(int entries) {
        return Integer.highestOneBit(Math.max(16, Math.min(entries, MOST_ENTRIES)) * 3 / 2 - 1) * 2;
    }

    int size() {
        return size;
    }

    /** The element; {@code null} if the id is not used. */
    EObject element(String id) {
        long idHigh = PackedId.high(id);
        int slot = slotOf(id, idHigh, PackedId.low(id, idHigh));
        return byId[slot] == 0 ? null : elements[byId[slot] - 1];
    }

    /** The id; {@code null} if the element has none. */
    String id(EObject element) {
        int slot = slotOf(element);
        return byElement[slot] == 0 ? null : text(byElement[slot] - 1);
    }

    boolean has(EObject element) {
        return byElement[slotOf(element)] != 0;
    }

    /** Gives an element that has no id an id; {@code false} if the id is used. */
    boolean add(EObject element, String id) {
        long idHigh = PackedId.high(id);
        long idLow = PackedId.low(id, idHigh);
        int slot = slotOf(id, idHigh, idLow);
        if (byId[slot] != 0) {
            return false;
        }
        if (freeCount == 0 && top == elements.length) {
            grow();
            slot = slotOf(id, idHigh, idLow);
        }
        int entry = freeCount > 0 ? free[--freeCount] : top++;
        elements[entry] = element;
        halves[entry * 2] = idHigh;
        halves[entry * 2 + 1] = idLow;
        if (idHigh == PackedId.NONE) {
            others = others == null ? new String[elements.length] : others;
            others[entry] = id;
        }
        byId[slot] = entry + 1;
        byElement[slotOf(element)] = entry + 1;
        size++;
        return true;
    }

    /** Takes the id from an element that has one. */
    void remove(EObject element) {
        int slot = slotOf(element);
        int entry = byElement[slot] - 1;
        if (entry < 0) {
            return;
        }
        int idSlot = slotOf(others == null ? null : others[entry], high(entry), low(entry));
        close(byElement, slot, false);
        close(byId, idSlot, true);
        elements[entry] = null;
        if (others != null) {
            others[entry] = null;
        }
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, Math.max(16, freeCount * 2));
        }
        free[freeCount++] = entry;
        size--;
    }

    void forEach(BiConsumer<EObject, String> action) {
        for (int i = 0; i < top; i++) {
            if (elements[i] != null) {
                action.accept(elements[i], text(i));
            }
        }
    }

    private String text(int entry) {
        return high(entry) == PackedId.NONE ? others[entry] : PackedId.text(high(entry), low(entry));
    }

    private long high(int entry) {
        return halves[entry * 2];
    }

    private long low(int entry) {
        return halves[entry * 2 + 1];
    }

    private int slotOf(String id, long idHigh, long idLow) {
        int mask = byId.length - 1;
        int slot = PackedId.hash(id, idHigh, idLow) & mask;
        while (byId[slot] != 0 && !isEntry(byId[slot] - 1, id, idHigh, idLow)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isEntry(int entry, String id, long idHigh, long idLow) {
        return high(entry) == idHigh && low(entry) == idLow && (idHigh != PackedId.NONE || others[entry].equals(id));
    }

    private int slotOf(EObject element) {
        int mask = byElement.length - 1;
        int slot = hash(element) & mask;
        while (byElement[slot] != 0 && elements[byElement[slot] - 1] != element) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int hash(EObject element) {
        int hash = System.identityHashCode(element) * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int hashOf(int entry, boolean ofId) {
        return ofId ? PackedId.hash(others == null ? null : others[entry], high(entry), low(entry))
                : hash(elements[entry]);
    }

    /** Empties a slot and moves later entries of its run up, so that no probe ends too early. */
    private void close(int[] table, int slot, boolean ofId) {
        int mask = table.length - 1;
        int gap = slot;
        table[gap] = 0;
        for (int i = gap + 1 & mask; table[i] != 0; i = i + 1 & mask) {
            int home = hashOf(table[i] - 1, ofId) & mask;
            if ((i - home & mask) >= (i - gap & mask)) {
                table[gap] = table[i];
                table[i] = 0;
                gap = i;
            }
        }
    }

    private void grow() {
        int entries = elements.length + (elements.length >> 1);
        elements = Arrays.copyOf(elements, entries);
        halves = Arrays.copyOf(halves, entries * 2);
        others = others == null ? null : Arrays.copyOf(others, entries);
        if (tableSize(entries) > byId.length) {
            byId = rehashed(true, tableSize(entries));
            byElement = rehashed(false, tableSize(entries));
        }
    }

    private int[] rehashed(boolean ofId, int length) {
        int[] table = new int[length];
        for (int i = 0; i < top; i++) {
            if (elements[i] != null) {
                int slot = hashOf(i, ofId) & length - 1;
                while (table[slot] != 0) {
                    slot = slot + 1 & length - 1;
                }
                table[slot] = i + 1;
            }
        }
        return table;
    }
}
