/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * UUID ids in the form that EMF makes, an underscore and 22 base64 digits, as 128 bits. An id of any other form packs
 * to {@link #NONE} in its upper half, which no packed id has: one whose bits would be so counts as of another form.
 */
final class PackedId {

    /** Upper half of what is no packed id. */
    static final long NONE = -1;

    private static final int LENGTH = 23;
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final long FACTOR = new SecureRandom().nextLong() | 1;
    private static final long OTHER_FACTOR = new SecureRandom().nextLong() | 1;
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            VALUES[DIGITS.charAt(i)] = (byte) i;
        }
    }

    private PackedId() {
    }

    /** The upper 64 bits: ten digits and the upper four bits of the next one. */
    static long high(String id) {
        if (id.length() != LENGTH || id.charAt(0) != '_') {
            return NONE;
        }
        long bits = 0;
        int bad = 0;
        for (int i = 1; i <= 10; i++) {
            int value = value(id.charAt(i));
            bad |= value;
            bits = bits << 6 | value;
        }
        int middle = value(id.charAt(11));
        bad |= middle;
        for (int i = 12; i < LENGTH; i++) {
            bad |= value(id.charAt(i));
        }
        if (bad < 0 || (value(id.charAt(22)) & 0x0F) != 0) {
            return NONE;
        }
        return bits << 4 | middle >> 2;
    }

    /** The lower 64 bits of an id whose upper ones are known; 0 for an id of another form. */
    static long low(String id, long high) {
        if (high == NONE) {
            return 0;
        }
        long bits = value(id.charAt(11)) & 3;
        for (int i = 12; i <= 21; i++) {
            bits = bits << 6 | value(id.charAt(i));
        }
        return bits << 2 | value(id.charAt(22)) >> 4;
    }

    /** The id as text. */
    static String text(long high, long low) {
        byte[] text = new byte[LENGTH];
        text[0] = '_';
        for (int i = 1; i <= 10; i++) {
            text[i] = (byte) DIGITS.charAt((int) (high >>> 64 - 6 * i) & 0x3F);
        }
        text[11] = (byte) DIGITS.charAt((int) ((high & 0x0F) << 2 | low >>> 62));
        for (int i = 12; i <= 21; i++) {
            text[i] = (byte) DIGITS.charAt((int) (low >>> 62 - 6 * (i - 11)) & 0x3F);
        }
        text[22] = (byte) DIGITS.charAt((int) (low & 3) << 4);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Spreads ids by factors that differ from run to run, so that no file can be made to collide. */
    static int hash(String id, long high, long low) {
        long mixed = high * FACTOR;
        if (high == NONE) {
            for (int i = 0; i < id.length(); i++) {
                mixed = (mixed ^ id.charAt(i)) * OTHER_FACTOR;
                mixed ^= mixed >>> 29;
            }
        } else {
            mixed = (mixed ^ mixed >>> 31 ^ low) * OTHER_FACTOR;
        }
        return (int) (mixed >>> 33);
    }

    private static int value(char c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }
}
