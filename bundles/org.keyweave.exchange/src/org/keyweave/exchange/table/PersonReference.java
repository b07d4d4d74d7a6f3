/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.table;

/** People of mail and calendars, written as a cell names them: "Anna Li &lt;anna@example.com&gt;". */
public final class PersonReference {

    private static final int LONGEST = 150;

    private PersonReference() {
    }

    /** A name and an address, either of which may be missing, without what separates people in a cell. */
    public static String of(String name, String address) {
        String mail = address == null ? "" : address.replaceAll("[\\s<>;,，；、|]+", "");
        String plain = name == null ? "" : plain(name);
        if (!mail.contains("@") || mail.length() > LONGEST) {
            return plain;
        }
        return plain.isEmpty() || plain.equalsIgnoreCase(mail) ? mail : plain + " <" + mail + ">";
    }

    /** "Li, Anna" is turned round, because a comma separates people. */
    private static String plain(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\"<>]+", " ").strip();
        String[] parts = clean.split("[,，]");
        String turned = parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : clean;
        String bare = turned.replaceAll("[;；、|,，\\s]+", " ").strip();
        return bare.length() <= LONGEST ? bare : bare.substring(0, bare.offsetByCodePoints(0,
                Math.min(LONGEST, bare.codePointCount(0, bare.length()))));
    }
}
