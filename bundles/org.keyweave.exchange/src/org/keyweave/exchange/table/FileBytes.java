/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;

/** The bytes of a file that somebody wants to import, never more than a format allows. */
public final class FileBytes {

    private static final int MEGABYTE = 1024 * 1024;

    private FileBytes() {
    }

    /** Work with the bytes of a file. */
    @FunctionalInterface
    public interface Use<T> {

        /** Reads the stream, which is closed afterwards. */
        T read(InputStream in) throws IOException, ExchangeException;
    }

    /**
     * All bytes of a file.
     *
     * @param file the file
     * @param name its name in messages, as the user gave it
     * @param largest most bytes taken
     * @throws ExchangeException when the file is missing, a folder, may not be read, cannot be read or is too large
     */
    public static byte[] read(Path file, String name, long largest) throws ExchangeException {
        return with(file, name, largest, in -> in.readNBytes((int) largest));
    }

    /** The first bytes of a file, to see what it is. */
    public static byte[] head(Path file, String name, int count) throws ExchangeException {
        return with(file, name, Long.MAX_VALUE, in -> in.readNBytes(count));
    }

    /** Lets a file be read as a stream, with the same errors as {@link #read}. */
    public static <T> T with(Path file, String name, long largest, Use<T> use) throws ExchangeException {
        if (Files.isDirectory(file)) {
            throw new ExchangeException(name, 0, Text.of("file.directory"), Text.of("file.directory.remedy"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > largest) {
                throw tooLarge(name, largest);
            }
            return use.read(in);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(name, 0, Text.of("file.missing"), Text.of("file.missing.remedy"), e);
        } catch (AccessDeniedException e) {
            throw new ExchangeException(name, 0, Text.of("file.denied"), Text.of("file.denied.remedy"), e);
        } catch (IOException e) {
            throw new ExchangeException(name, 0, Text.of("file.unreadable", String.valueOf(e.getMessage())),
                    Text.of("file.unreadable.remedy"), e);
        }
    }

    /** What is said of a file with too many bytes. */
    public static ExchangeException tooLarge(String name, long largest) {
        return new ExchangeException(name, 0, Text.of("file.large", largest / MEGABYTE),
                Text.of("file.large.remedy"));
    }
}
