/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.report.WholeFile;

/** The file that a command writes: whole or not at all, and if not, the user learns why. */
final class OutputFile {

    /** Writes the file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    private OutputFile() {
    }

    /** Writes text as UTF-8. */
    static void write(CommandContext context, Path path, String text) throws CommandException {
        write(context, path, () -> WholeFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * Runs what writes a file.
     *
     * @throws CommandException when it cannot be written
     */
    static void write(CommandContext context, Path path, Writing writing) throws CommandException {
        requireFolder(context, path);
        try {
            writing.run();
        } catch (IOException e) {
            throw failure(context, path, e);
        }
    }

    /**
     * Makes sure before a long work that its result can be written.
     *
     * @throws CommandException when the folder of the file does not exist
     */
    static void requireFolder(CommandContext context, Path path) throws CommandException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.noFolder", folder),
                    context.text("output.noFolder.remedy"));
        }
    }

    /** What to say when a file or folder cannot be written. */
    static CommandException failure(CommandContext context, Path path, IOException e) {
        return new CommandException(ExitCode.OUTPUT, context.text("output.notWritten", path),
                context.text("output.notWritten.remedy"), e);
    }
}
