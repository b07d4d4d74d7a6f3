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
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.exchange.graph.GraphMlWriter;
import org.keyweave.exchange.tables.ModelTablesWriter;
import org.keyweave.model.io.LoadedModel;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a model for other tools. */
final class ExportCommand extends KeyweaveCommand {

    /** Form of the export. */
    enum Form { CSV, GRAPHML }

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--to", paramLabel = "csv|graphml", order = 10)
    private Form form = Form.CSV;

    @Option(names = {"-o", "--output"}, paramLabel = "PATH", required = true, order = 11)
    private String output;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        Path target = context.path(output).toAbsolutePath().normalize();
        refuse(context, target);
        LoadedModel model = Models.load(context, file);
        Path temporary = null;
        try {
            temporary = Files.createTempDirectory(target.getParent(), ".keyweave");
            // a folder of its own, because a temporary one is closed to everybody else
            Path written = form == Form.CSV ? Files.createDirectory(temporary.resolve("tables"))
                    : graph(model, temporary);
            List<Path> files = form == Form.CSV ? ModelTablesWriter.write(model, written) : List.of(written);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            tell(context, model, files.size());
            return ExitCode.DONE;
        } catch (IOException | XMLStreamException e) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.notWritten", target),
                    context.text("output.notWritten.remedy"), e);
        } finally {
            delete(temporary);
        }
    }

    private static void refuse(CommandContext context, Path target) throws CommandException {
        if (Files.exists(target)) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.exists", target),
                    context.text("output.exists.remedy"));
        }
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.noFolder",
                    String.valueOf(target.getParent())), context.text("output.noFolder.remedy"));
        }
    }

    private static Path graph(LoadedModel model, Path folder) throws IOException, XMLStreamException {
        Path graph = folder.resolve("network.graphml");
        try (OutputStream out = Files.newOutputStream(graph)) {
            GraphMlWriter.write(model, out);
        }
        return graph;
    }

    private void tell(CommandContext context, LoadedModel model, int files) {
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("model", model.file().toString(), "output", output, "files",
                    files));
        } else {
            context.print(context.text(form == Form.CSV ? "export.tables" : "export.graph", output, files));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
