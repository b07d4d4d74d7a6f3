/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

import org.keyweave.diagram.Messages;

/**
 * The {@code *.keyviews} file beside a model. Plain text without references to anything else; reading has a cap on
 * size, writing leaves the old or the new file whole whatever happens.
 */
public final class KeyviewsFile {

    /** Extension of the file. */
    public static final String EXTENSION = "keyviews";
    /** Largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private KeyviewsFile() {
    }

    /**
     * What was read.
     *
     * @param views the content
     * @param problems lines that could not be used; they are kept
     */
    public record Loaded(Keyviews views, List<KeyviewsProblem> problems) {

        /** Copies the list. */
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The file beside a model: the same name with another extension. */
    public static Path beside(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + "." + EXTENSION);
    }

    /**
     * Reads a file; one that is not there is empty.
     *
     * @param file the file
     * @param locale language of messages
     * @throws KeyviewsException when it is no keyviews file, of a newer version, too large or not UTF-8
     * @throws IOException when it cannot be read
     */
    public static Loaded load(Path file, Locale locale) throws IOException {
        if (!Files.exists(file)) {
            return new Loaded(new Keyviews(), List.of());
        }
        byte[] bytes;
        try (InputStream content = Files.newInputStream(file)) {
            bytes = content.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new KeyviewsException(Messages.of(locale).get("keyviews.tooLarge", MAX_BYTES));
        }
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString(), locale);
        } catch (CharacterCodingException noText) {
            throw new KeyviewsException(Messages.of(locale).get("keyviews.noText"));
        }
    }

    /**
     * Reads text.
     *
     * @param text content of a file
     * @param locale language of messages
     * @throws KeyviewsException when it is no keyviews file or of a newer version
     */
    public static Loaded parse(String text, Locale locale) throws KeyviewsException {
        KeyviewsParser parser = new KeyviewsParser(locale);
        parser.parse(text.lines().toList());
        return new Loaded(parser.views(), parser.problems());
    }

    /** The content as text. */
    public static String text(Keyviews views) {
        return KeyviewsFormat.write(views);
    }

    /**
     * Writes a file: into a temporary one beside it, flushed to the disk, then renamed.
     *
     * @throws IOException when it cannot be written; the old file is still there then
     */
    public static void save(Keyviews views, Path file) throws IOException {
        byte[] bytes = text(views).getBytes(StandardCharsets.UTF_8);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException unsupported) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
