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
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the example models, or copies one. */
final class ExamplesCommand extends KeyweaveCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "EXAMPLE", descriptionKey = "example")
    private String name;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", order = 10)
    private String output;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (name == null) {
            list(context);
            return ExitCode.DONE;
        }
        Example example = Examples.find(name).orElseThrow(() -> new CommandException(ExitCode.USAGE,
                context.text("examples.unknown", name), context.text("choice.known",
                        Examples.list().stream().map(Example::id).collect(Collectors.joining(", ")))));
        String named = output == null ? example.fileName(context.locale()) : output;
        Path file = context.path(named);
        copy(context, example, file);
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("example", example.id(), "file", file.toString()));
        } else {
            context.print(context.text("examples.done", example.title(context.locale()), named));
            context.print(context.text("examples.next", named));
        }
        return ExitCode.DONE;
    }

    private static void list(CommandContext context) {
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("examples", Json.array(Examples.list(), example -> Json.object(
                    "example", example.id(), "title", example.title(context.locale()), "description",
                    example.description(context.locale()), "file", example.fileName(context.locale())))));
            return;
        }
        for (Example example : Examples.list()) {
            context.print(context.text("examples.entry", example.id(), example.title(context.locale())));
            context.print("  ", example.description(context.locale()));
        }
        context.print(context.text("examples.hint", Examples.list().get(0).id()));
    }

    private static void copy(CommandContext context, Example example, Path file) throws CommandException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.noFolder", String.valueOf(folder)),
                    context.text("output.noFolder.remedy"));
        }
        try {
            example.copyTo(file, context.locale());
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.exists", file),
                    context.text("output.exists.remedy"), e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.notWritten", file),
                    context.text("output.notWritten.remedy"), e);
        }
    }
}
