/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a mailbox into the headers of its messages. A message begins with a line "From …" at the start or after an empty
 * line; its header ends at the first empty line. Lines are cut at {@link #LONGEST_LINE} bytes and headers at
 * {@link #MOST_LINES} lines, so that no message fills the memory.
 */
final class MboxHeaders {

    private static final int LONGEST_LINE = 256 * 1024;
    private static final int MOST_LINES = 2_000;
    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private int lineNumber;

    MboxHeaders(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Hands over every header and tells how many there were. O(bytes of the file). */
    int forEach(Consumer<MailHeader> headers) throws IOException {
        int count = 0;
        List<byte[]> header = null;
        int start = 0;
        boolean afterBlank = true;
        while (next()) {
            boolean blank = line.size() == 0;
            if (header == null && afterBlank && isStart()) {
                header = new ArrayList<>();
                start = lineNumber;
            } else if (header != null && blank) {
                headers.accept(MailHeader.of(start, header));
                count++;
                header = null;
            } else if (header != null && header.size() < MOST_LINES) {
                header.add(line.toByteArray());
            }
            afterBlank = blank;
        }
        if (header != null && !header.isEmpty()) {
            headers.accept(MailHeader.of(start, header));
            count++;
        }
        return count;
    }

    /** Reads a line without its end; what is longer than allowed is passed over. */
    private boolean next() throws IOException {
        line.reset();
        int c = in.read();
        if (c < 0) {
            return false;
        }
        lineNumber++;
        int last = -1;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (last >= 0 && line.size() < LONGEST_LINE) {
                line.write(last);
            }
            last = c;
        }
        if (last >= 0 && last != '\r') {
            line.write(last);
        }
        return true;
    }

    private boolean isStart() {
        byte[] bytes = line.toByteArray();
        if (bytes.length < FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (bytes[i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }
}
