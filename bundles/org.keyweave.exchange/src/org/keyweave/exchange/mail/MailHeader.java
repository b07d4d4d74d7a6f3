/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.RawField;
import org.keyweave.exchange.table.PersonReference;

/** Sender, recipients, date and identifier of a message; of its other fields only whether a machine sent it. */
final class MailHeader {

    private static final Set<String> PEOPLE = Set.of("from", "to", "cc", "bcc");
    private static final Set<String> OTHERS =
            Set.of("date", "message-id", "auto-submitted", "precedence", "list-id", "return-path");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");
    private static final Set<String> BULK = Set.of("bulk", "list", "junk");

    private final int line;
    private final Map<String, String> fields = new HashMap<>();

    private MailHeader(int line) {
        this.line = line;
    }

    /** The header of a message from its lines, folded ones included. */
    static MailHeader of(int line, List<byte[]> lines) {
        MailHeader header = new MailHeader(line);
        String name = "";
        for (byte[] bytes : lines) {
            String text = text(bytes);
            if (text.startsWith(" ") || text.startsWith("\t")) {
                header.append(name, " " + text.strip());
                continue;
            }
            int colon = text.indexOf(':');
            name = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (colon > 0) {
                header.append(name, (header.fields.containsKey(name) && PEOPLE.contains(name) ? ", " : "")
                        + text.substring(colon + 1).strip());
            }
        }
        return header;
    }

    private void append(String name, String text) {
        if (PEOPLE.contains(name) || OTHERS.contains(name)) {
            fields.merge(name, text, String::concat);
        }
    }

    /** Bytes beyond ASCII stand in headers against the rules, in UTF-8 or, from Chinese programs, in GB18030. */
    private static String text(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    int line() {
        return line;
    }

    String messageId() {
        return fields.getOrDefault("message-id", "").strip();
    }

    /** Whether it is an automatic answer, a list's or a report of failed delivery. */
    boolean isByMachine() {
        String automatic = fields.getOrDefault("auto-submitted", "no").toLowerCase(Locale.ROOT);
        return !automatic.startsWith("no") || fields.containsKey("list-id")
                || BULK.contains(fields.getOrDefault("precedence", "").toLowerCase(Locale.ROOT))
                || fields.getOrDefault("return-path", "").equals("<>");
    }

    /** Day of the message, or {@code null} when it has no date that can be read. */
    LocalDate day(ZoneId zone) {
        String text = fields.get("date");
        Date date = text == null ? null
                : DateTimeFieldLenientImpl.PARSER.parse(new RawField("Date", text), DecodeMonitor.SILENT).getDate();
        return date == null ? null : date.toInstant().atZone(zone).toLocalDate();
    }

    /** The parser counts bytes, so that what is not ASCII must be written as the rules want it. */
    private static String ascii(String text) {
        return NOT_ASCII.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                EncoderUtil.encodeEncodedWord(match.group(), EncoderUtil.Usage.TEXT_TOKEN)));
    }

    private static String name(Mailbox mailbox) {
        String name = mailbox.getName();
        return name == null ? null : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    }

    /** Sender and recipients, each once, as cells of a table name people. */
    List<String> people() {
        List<String> people = new ArrayList<>();
        for (String field : List.of("from", "to", "cc", "bcc")) {
            String text = fields.get(field);
            if (text == null) {
                continue;
            }
            for (Mailbox mailbox : LenientAddressParser.DEFAULT.parseAddressList(ascii(text)).flatten()) {
                String reference = PersonReference.of(name(mailbox), mailbox.getAddress());
                if (!reference.isEmpty() && !people.contains(reference)) {
                    people.add(reference);
                }
            }
        }
        return people;
    }
}
