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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.json.JsonModelReader;
import org.keyweave.exchange.tables.ModelTablesReader;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/** Makes a model from the tables that an export wrote. */
final class TablesImport {

    private final CommandContext context;
    private final String model;
    private final String folder;

    TablesImport(CommandContext context, String model, String folder) {
        this.context = context;
        this.model = model;
        this.folder = folder;
    }

    ExitCode run() throws CommandException, ExchangeException, IOException {
        Path file = context.path(model);
        if (Files.exists(file)) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.exists", file),
                    context.text("output.exists.remedy"));
        }
        LoadedModel read = folder.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonModelReader.read(context.path(folder), file)
                : ModelTablesReader.read(context.path(folder), file);
        ModelFile.save(read);
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("model", file.toString(), "written", true));
        } else {
            context.print(context.text("import.tablesDone", model, folder));
        }
        return ExitCode.DONE;
    }
}
