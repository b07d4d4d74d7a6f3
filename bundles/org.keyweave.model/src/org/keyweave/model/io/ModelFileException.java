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
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A model file could not be loaded or saved: says which file, where in it, what was expected and what to do. */
public final class ModelFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** The path is a folder. */
        DIRECTORY,
        /** The file may not be read. */
        NO_PERMISSION,
        /** Reading failed. */
        UNREADABLE,
        /** The content is not a Keyweave model. */
        NOT_A_MODEL,
        /** The root element belongs to another or an incompatible format. */
        WRONG_NAMESPACE,
        /** The text is not UTF-8. */
        WRONG_ENCODING,
        /** The text is not well-formed XML. */
        MALFORMED,
        /** Elements are nested deeper than allowed. */
        TOO_DEEP,
        /** The files are larger than allowed. */
        TOO_LARGE,
        /** The content asks for something that is never opened: a DTD, an entity, a place outside the folder. */
        FORBIDDEN,
        /** The target may not be written. */
        NOT_WRITABLE,
        /** No space is left. */
        DISK_FULL,
        /** A new model was to be saved where a file stands already. */
        ALREADY_EXISTS,
        /** Somebody else changed the file since it was loaded. */
        CHANGED_ON_DISK,
        /** Writing failed. */
        WRITE_FAILED,
        /** The caller stopped the work. */
        CANCELLED
    }

    private final Kind kind;
    private final transient Path file;
    private final int line;
    private final int column;
    private final String detail;

    ModelFileException(Kind kind, Path file, int line, int column, String detail, Throwable cause) {
        super(text(Locale.ENGLISH, kind, file, line, column, detail), cause);
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.column = column;
        this.detail = detail;
    }

    ModelFileException(Kind kind, Path file, String detail, Throwable cause) {
        this(kind, file, 0, 0, detail, cause);
    }

    /** Says what went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The file concerned; {@code null} when the model was read from or written to a bare stream. */
    public Path file() {
        return file;
    }

    /** The line, counted from 1; 0 when the problem has no place in the file. */
    public int line() {
        return line;
    }

    /** The column, counted from 1; 0 when the problem has no place in the file. */
    public int column() {
        return column;
    }

    /** What exactly was found, such as the address refused or the limit passed; empty when there is nothing to add. */
    public String detail() {
        return detail;
    }

    /** File and place, what was found and expected, and what to do. */
    public String message(Locale locale) {
        return text(locale, kind, file, line, column, detail);
    }

    /** Only what to do. */
    public String remedy(Locale locale) {
        return Messages.of(locale).get("failure." + kind + ".remedy");
    }

    private static String text(Locale locale, Kind kind, Path file, int line, int column, String detail) {
        Messages messages = Messages.of(locale);
        return Place.text(messages, file, line, column,
                List.of(sentence(messages, messages.get("failure." + kind, detail)),
                        messages.get("failure." + kind + ".remedy")));
    }

    /** Ends a text that a detail left open, such as the name of a folder. */
    private static String sentence(Messages messages, String text) {
        String whole = text.strip();
        int last = whole.isEmpty() ? '.' : whole.codePointBefore(whole.length());
        return Character.isLetterOrDigit(last) || last == '>' || last == '"' || last == ')'
                ? messages.get("place.sentence", whole) : whole;
    }
}
