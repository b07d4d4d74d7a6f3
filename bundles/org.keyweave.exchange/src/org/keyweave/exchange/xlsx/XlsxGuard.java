/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;

/**
 * Unpacks a workbook to nowhere and refuses it when it grows beyond what a list of contacts can be: zip bombs say
 * nothing true about their size, so the bytes are counted. O(unpacked bytes), at most {@link #LARGEST_CONTENT}.
 */
final class XlsxGuard {

    /** Most bytes of all parts together. */
    static final long LARGEST_CONTENT = 512L * 1024 * 1024;
    /** Most parts; a workbook has about ten and one for each sheet. */
    static final int MOST_PARTS = 2_000;
    /** Size from which a part's compression is looked at: small parts of blanks compress to nothing. */
    private static final long SUSPICIOUS_SIZE = 8L * 1024 * 1024;
    /** Most unpacked bytes for each packed one; tables reach 10 to 40. */
    private static final long HIGHEST_RATIO = 150;

    private final String name;

    private XlsxGuard(String name) {
        this.name = name;
    }

    /** Lets a file pass or refuses it. */
    static void check(Path file, String name) throws ExchangeException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new XlsxGuard(name).check(zip);
        } catch (ZipException e) {
            throw damaged(name, e);
        } catch (IOException e) {
            throw new ExchangeException(name, 0, Text.of("file.unreadable", String.valueOf(e.getMessage())),
                    Text.of("file.unreadable.remedy"), e);
        }
    }

    static ExchangeException damaged(String name, Throwable cause) {
        return new ExchangeException(name, 0, Text.of("xlsx.damaged"), Text.of("xlsx.damaged.remedy"), cause);
    }

    static ExchangeException bomb(String name, Throwable cause) {
        return new ExchangeException(name, 0, Text.of("xlsx.bomb", LARGEST_CONTENT / (1024 * 1024)),
                Text.of("xlsx.bomb.remedy"), cause);
    }

    private void check(ZipFile zip) throws IOException, ExchangeException {
        if (zip.size() > MOST_PARTS) {
            throw bomb(name, null);
        }
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            long size = 0;
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    size += n;
                    long packed = Math.max(1, entry.getCompressedSize());
                    if (total + size > LARGEST_CONTENT
                            || size > SUSPICIOUS_SIZE && size > HIGHEST_RATIO * packed) {
                        throw bomb(name, null);
                    }
                }
            }
            total += size;
        }
    }
}
