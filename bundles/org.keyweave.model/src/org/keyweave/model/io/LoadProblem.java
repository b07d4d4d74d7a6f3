/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Something in a file that could not be taken as it stands, though the rest could. Nothing of it is dropped: what is
 * not understood is kept and written back.
 *
 * @param severity how bad it is
 * @param file the file; {@code null} for a bare stream
 * @param line counted from 1; 0 when there is no place
 * @param column counted from 1; 0 when there is no place
 * @param code what it is
 * @param args the names and values that the message quotes
 */
public record LoadProblem(Severity severity, Path file, int line, int column, Code code, List<String> args) {

    /** How bad a problem is. */
    public enum Severity {
        /** The model says something else than its author meant, unless it is mended. */
        ERROR,
        /** A detail is not usable. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** What was found. */
    public enum Code {
        /** The file comes from a newer version of the format. */
        NEWER_VERSION(Severity.INFO),
        /** An attribute that this version does not know; kept. */
        UNKNOWN_ATTRIBUTE(Severity.INFO),
        /** An element that this version does not know; kept. */
        UNKNOWN_ELEMENT(Severity.INFO),
        /** An element of a class that this version does not know; kept. */
        UNKNOWN_TYPE(Severity.INFO),
        /** Text between elements; kept. */
        STRAY_TEXT(Severity.INFO),
        /** Elements without an id got one. */
        MISSING_ID(Severity.INFO),
        /** A value that the feature cannot take; kept as written and shown as unknown. */
        BAD_VALUE(Severity.WARNING),
        /** A second value where one is allowed; kept, but not used. */
        TOO_MANY_VALUES(Severity.WARNING),
        /** The same value twice in a list that holds each once. */
        REPEATED_VALUE(Severity.WARNING),
        /** A reference to an element that is nowhere; kept. */
        DANGLING_REFERENCE(Severity.WARNING),
        /** A reference to an element of a class that does not belong there; kept as written, not used. */
        WRONG_REFERENCE(Severity.WARNING),
        /** Two elements with the same id; the second got a new one. */
        DUPLICATE_ID(Severity.ERROR),
        /** A file that belongs to the model is not there. */
        PART_MISSING(Severity.ERROR),
        /** A character that XML cannot hold was replaced while saving. */
        REPLACED_CHARACTER(Severity.WARNING),
        /** A reference to an element that is in no file was left out while saving. */
        LOST_REFERENCE(Severity.WARNING),
        /** Further problems are not listed. */
        MORE(Severity.INFO);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** How bad problems of this code are. */
        public Severity severity() {
            return severity;
        }
    }

    /** Makes the arguments immutable. */
    public LoadProblem {
        args = List.copyOf(args);
    }

    LoadProblem(Code code, Path file, int line, int column, String... args) {
        this(code.severity(), file, line, column, code, List.of(args));
    }

    /** File and place, what was found, what was done with it and what to do. */
    public String message(Locale locale) {
        Messages messages = Messages.of(locale);
        return Place.text(messages, file, line, column, List.of(messages.get("problem." + code, args.toArray())));
    }
}
