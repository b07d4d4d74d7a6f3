/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.csv.CsvOptions;
import org.keyweave.exchange.csv.CsvSource;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.model.Portfolio;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;

/**
 * A list of contacts that a new model starts with. Whether it is a list of people or a contact log with both sides in
 * each row is found out by trying both: the one of which more is taken counts.
 */
final class ContactList {

    private final Path file;
    private final TableKind kind;
    private final ImportPlan dryRun;

    private ContactList(Path file, TableKind kind, ImportPlan dryRun) {
        this.file = file;
        this.kind = kind;
        this.dryRun = dryRun;
    }

    /**
     * Reads a list and tries what would become of it.
     *
     * @throws ExchangeException when the file cannot be read
     */
    static ContactList read(Path file, Locale locale) throws ExchangeException {
        ContactList best = null;
        ExchangeException refused = null;
        for (TableKind kind : List.of(TableKind.PEOPLE, TableKind.COMBINED)) {
            try {
                Portfolio empty = NewPortfolio.create("", "", "", locale);
                ContactList list = new ContactList(file, kind, plan(file, kind, empty));
                if (best == null || list.taken() > best.taken()) {
                    best = list;
                }
            } catch (ExchangeException e) {
                // Its headers may make no sense as the one and good sense as the other.
                refused = refused == null ? e : refused;
            }
        }
        if (best == null) {
            throw refused;
        }
        return best;
    }

    private static ImportPlan plan(Path file, TableKind kind, Portfolio portfolio) throws ExchangeException {
        CsvSource source = CsvSource.open(file, CsvOptions.DETECT);
        ImportOptions options = ImportOptions.DEFAULT.withCreation(true, true);
        return Importer.plan(portfolio, List.of(new ImportTable(kind, source, null, false)), options);
    }

    private int taken() {
        return dryRun.tables().stream().mapToInt(table -> (int) table.taken()).sum();
    }

    /** The name of the file without its extension. */
    String stem() {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /** Why nothing can be taken; {@code null} when something can. */
    String problem(Locale locale) {
        return taken() > 0 ? null : Texts.get("newModel.contactEmpty", dryRun.issues().isEmpty() ? file.getFileName()
                : dryRun.issues().get(0).reason().in(locale));
    }

    /** What the list brings, in a sentence. */
    String words(Locale locale) {
        List<String> counts = new ArrayList<>();
        dryRun.counts().forEach((type, count) -> counts.add(Texts.get("newModel.count", count.created(),
                ModelLabels.of(locale).type(type))));
        return Texts.get("newModel.contactPreview", dryRun.tables().stream().mapToInt(each -> (int) each.rows()).sum(),
                taken(), dryRun.refused(), String.join(Texts.get("list.separator"), counts));
    }

    /**
     * Puts the contacts into a portfolio that belongs to no file yet.
     *
     * @throws ExchangeException when the file cannot be read any more
     */
    void fill(Portfolio portfolio, Locale locale) throws ExchangeException {
        Command command = plan(file, kind, portfolio).command(locale);
        if (command.canExecute()) {
            command.execute();
        }
    }
}
