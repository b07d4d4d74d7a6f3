/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;

/**
 * Bytes to text, strictly: no byte is replaced. Without a given encoding a byte order mark decides, else UTF-8 when all
 * bytes are valid UTF-8, else GB18030 when they read as common Chinese text; anything else is refused, because a wrong
 * guess would damage names silently.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** UTF-8 characters of three bytes that must be seen beside broken lines before a file counts as mixed. */
    private static final int MIXED_EVIDENCE = 4;

    private final String source;
    private final byte[] bytes;

    private TextDecoder(String source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    /**
     * The text of bytes.
     *
     * @param source name of the file in messages
     * @param bytes all of them
     * @param given the encoding, or {@code null} for detection among UTF-8, UTF-16 with byte order mark and GB18030
     * @throws ExchangeException when the bytes are no text, or text of no known encoding
     */
    public static String decode(String source, byte[] bytes, Charset given) throws ExchangeException {
        return new TextDecoder(source, bytes).decode(given);
    }

    /** The text; {@code given} may be {@code null} for detection. */
    private String decode(Charset given) throws ExchangeException {
        if (startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ExchangeException(source, 0, Text.of("csv.spreadsheet"), Text.of("csv.spreadsheet.remedy"));
        }
        if (given != null) {
            String text = strict(given, 0);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return strict(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return strict(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return strict(StandardCharsets.UTF_16BE, 2);
        }
        refuseNul();
        int malformed = firstMalformed(StandardCharsets.UTF_8, 0, bytes.length);
        if (malformed < 0) {
            return strict(StandardCharsets.UTF_8, 0);
        }
        refuseMixed();
        if (firstMalformed(GB18030, 0, bytes.length) < 0 && looksChinese()) {
            return strict(GB18030, 0);
        }
        throw new ExchangeException(source, lineOf(malformed), Text.of("encoding.unknown"),
                Text.of("encoding.unknown.remedy"));
    }

    private void refuseNul() throws ExchangeException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new ExchangeException(source, lineOf(i), Text.of("csv.binary"), Text.of("csv.binary.remedy"));
            }
        }
    }

    private String strict(Charset charset, int from) throws ExchangeException {
        try {
            return decoder(charset).decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException e) {
            int at = firstMalformed(charset, from, bytes.length);
            throw new ExchangeException(source, lineOf(at), Text.of("encoding.malformed", charset.name(), at + 1),
                    Text.of("encoding.malformed.remedy"), e);
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Position of the first byte that the charset cannot read, or -1. */
    private int firstMalformed(Charset charset, int from, int to) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private int lineOf(int position) {
        int line = 1;
        for (int i = 0; i < position && i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /**
     * Refuses a file in which some lines are UTF-8 and others are not. A line counts as UTF-8 evidence only by
     * characters of three bytes or more: such sequences hardly ever occur by chance in GB18030.
     */
    private void refuseMixed() throws ExchangeException {
        int evidence = 0;
        int evidenceLine = 0;
        int brokenLine = 0;
        int line = 0;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            boolean plain = true;
            while (end < bytes.length && bytes[end] != '\n') {
                plain &= bytes[end] >= 0;
                end++;
            }
            line++;
            if (!plain && firstMalformed(StandardCharsets.UTF_8, start, end) >= 0) {
                brokenLine = brokenLine == 0 ? line : brokenLine;
            } else if (!plain) {
                int found = wideSequences(start, end);
                evidenceLine = found > 0 && evidenceLine == 0 ? line : evidenceLine;
                evidence += found;
            }
            start = end + 1;
        }
        if (evidence >= MIXED_EVIDENCE && brokenLine > 0) {
            throw new ExchangeException(source, brokenLine, Text.of("encoding.mixed", evidenceLine, brokenLine),
                    Text.of("encoding.mixed.remedy"));
        }
    }

    private int wideSequences(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if ((bytes[i] & 0xFF) >= 0xE0) {
                count++;
            }
        }
        return count;
    }

    /** Whether most two-byte characters lie in the GB2312 plane, as Chinese text does and Latin-1 text does not. */
    private boolean looksChinese() {
        int common = 0;
        int rare = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x81 && i + 1 < bytes.length) {
                int trail = bytes[i + 1] & 0xFF;
                if (lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1) {
                    common++;
                } else {
                    rare++;
                }
                i++;
            }
        }
        return common > 2 * rare;
    }

    private boolean startsWith(int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        byte[] expected = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            expected[i] = (byte) values[i];
        }
        return Arrays.equals(bytes, 0, values.length, expected, 0, values.length);
    }
}
