/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formats that can be imported. */
public enum SourceFormat {

    /** Delimited text. */
    CSV(List.of("csv", "tsv", "txt", "tab", "dat")),
    /** An Excel workbook. */
    XLSX(List.of("xlsx", "xlsm")),
    /** Address cards. */
    VCARD(List.of("vcf", "vcard")),
    /** A calendar. */
    ICALENDAR(List.of("ics", "ical", "ifb")),
    /** A mailbox. */
    MBOX(List.of("mbox", "mbx")),
    /** A graph. */
    GRAPHML(List.of("graphml"));

    /** Bytes of a file that {@link #detect} looks at. */
    static final int HEAD = 4096;

    private final List<String> extensions;

    SourceFormat(List<String> extensions) {
        this.extensions = extensions;
    }

    /** Extensions of file names, without a point; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Key of the format in messages, options and machine-readable reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the columns of such a file are the author's own, so that they need a mapping. */
    public boolean hasColumns() {
        return this == CSV || this == XLSX;
    }

    /**
     * What a file is: by its first bytes where they tell, else by its extension, else delimited text.
     *
     * @param name name of the file
     * @param head its first bytes
     */
    static SourceFormat detect(String name, byte[] head) {
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return XLSX;
        }
        String text = new String(head, charset(head)).replace("\uFEFF", "").stripLeading();
        String start = text.substring(0, Math.min(text.length(), 64)).toUpperCase(Locale.ROOT);
        if (start.startsWith("BEGIN:VCARD")) {
            return VCARD;
        }
        if (start.startsWith("BEGIN:VCALENDAR")) {
            return ICALENDAR;
        }
        if (text.startsWith("<") && text.contains("<graphml") || text.startsWith("<graphml")) {
            return GRAPHML;
        }
        Optional<SourceFormat> named = named(name);
        if (text.matches("(?s)From \\S+ .*\\R[A-Za-z-]+:.*") && named.orElse(CSV) == CSV) {
            return MBOX;
        }
        return named.filter(format -> format != XLSX).orElse(CSV);
    }

    private static Optional<SourceFormat> named(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (SourceFormat format : values()) {
            if (format.extensions.contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }
}
