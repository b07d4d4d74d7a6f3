/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * How a file looked when it was last read or written, to notice that somebody else changed it.
 *
 * @param size in bytes
 * @param modified time of the last change
 * @param checksum CRC-32C of the content
 */
record FileStamp(long size, FileTime modified, long checksum) {

    static FileStamp of(Path file, long checksum) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), checksum);
    }

    /** Whether the file still has the content; a mere touch is no change. */
    boolean matches(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() != size) {
            return false;
        }
        return attributes.lastModifiedTime().equals(modified) || checksum(file) == checksum;
    }

    /** Whether a content is that of the file. */
    boolean isOf(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return content.length == size && crc.getValue() == checksum;
    }

    private static long checksum(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }
}
