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
import java.util.List;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a client model with the methodology in the user's language. */
final class NewCommand extends KeyweaveCommand {

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "newModel")
    private String file;

    @Option(names = "--name", paramLabel = "NAME", order = 11)
    private String name;

    @Option(names = "--client", paramLabel = "NAME", order = 12)
    private String client;

    @Option(names = "--supplier", paramLabel = "NAME", order = 13)
    private String supplier;

    @Option(names = "--account", paramLabel = "NAME", order = 14)
    private List<String> accounts = List.of();

    @Option(names = "--currency", paramLabel = "CODE", order = 15)
    private String currency;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        String named = file.endsWith("." + ModelFile.EXTENSION) ? file : file + "." + ModelFile.EXTENSION;
        Path path = context.path(named);
        refuseExisting(context, path);
        LoadedModel model = ModelFile.create(portfolio(context, path), path);
        ModelFile.save(model);
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("file", path.toString(),
                    "accounts", new Json(model).elements(model.portfolio().orElseThrow().getAccounts())));
        } else {
            context.print(context.text("new.done", named));
            context.print(context.text("new.next", named));
        }
        return ExitCode.DONE;
    }

    private void refuseExisting(CommandContext context, Path path) throws CommandException {
        if (Files.exists(path)) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.exists", path),
                    context.text("output.exists.remedy"));
        }
        if (path.getParent() != null && !Files.isDirectory(path.getParent())) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.noFolder", path.getParent()),
                    context.text("output.noFolder.remedy"));
        }
        if (currency != null && !currency.matches("[A-Z]{3}")) {
            throw new CommandException(ExitCode.USAGE, context.text("new.currency", currency),
                    context.text("new.currency.remedy"));
        }
    }

    private Portfolio portfolio(CommandContext context, Path path) {
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        Portfolio portfolio = factory.createPortfolio();
        String fileName = path.getFileName().toString();
        portfolio.setName(name != null ? name
                : fileName.substring(0, fileName.length() - ModelFile.EXTENSION.length() - 1));
        portfolio.setClient(client);
        portfolio.setCurrency(currency);
        Supplier party = factory.createSupplier();
        party.setName(supplier);
        portfolio.setSupplier(party);
        for (String each : accounts) {
            Account account = factory.createAccount();
            account.setName(each);
            portfolio.getAccounts().add(account);
        }
        portfolio.setMethodology(MethodologyLibrary.load(context.locale()));
        return portfolio;
    }
}
