/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.FileProgress;

/**
 * Computes what an import would change. Tables of people come first, then combined ones, touchpoints and interactions,
 * whatever the order in which they are given, so that each finds what it speaks of.
 */
public final class Importer {

    private static final List<TableKind> ORDER =
            List.of(TableKind.PEOPLE, TableKind.COMBINED, TableKind.TOUCHPOINTS, TableKind.INTERACTIONS);

    /** Rows between two reports of progress. */
    private static final int STEP = 250;

    private final Draft draft = new Draft();
    private final ImportOptions options;
    private final PeoplePlanner people;
    private final TouchpointPlanner touchpoints;
    private final InteractionPlanner interactions;
    private final CombinedPlanner combined;
    private final InteractionIndex interactionIndex;
    private final Doubts doubts;
    private final FileProgress progress;
    private long rows;

    private Importer(Portfolio portfolio, ImportOptions options, FileProgress progress) throws ExchangeException {
        this.options = options;
        this.progress = progress;
        doubts = new Doubts(options.decisions());
        NodeIds nodeIds = new NodeIds();
        Parties parties = new Parties(portfolio, options, draft);
        References references = new References(parties, doubts);
        NewPeople newPeople = new NewPeople(options.createPeople(), parties, draft);
        TouchpointIndex index = new TouchpointIndex(draft);
        interactionIndex = new InteractionIndex(draft);
        people = new PeoplePlanner(parties, references, draft, doubts, nodeIds);
        touchpoints = new TouchpointPlanner(parties, references, index, draft, newPeople, nodeIds);
        interactions = new InteractionPlanner(parties, references, index, interactionIndex, draft, newPeople,
                options.pairLimit());
        combined = new CombinedPlanner(parties, people, touchpoints, interactions);
    }

    /**
     * The plan of an import. The model is read, not changed. Time grows with the rows and the size of the model.
     *
     * @throws ExchangeException when a table cannot be read as a whole, or an account is not clear
     */
    public static ImportPlan plan(Portfolio portfolio, List<ImportTable> tables, ImportOptions options)
            throws ExchangeException {
        return plan(portfolio, tables, options, FileProgress.NONE);
    }

    /**
     * The plan of an import that can be followed and stopped.
     *
     * @param progress hears of the rows read up to now; their number is not known before
     * @throws CancellationException when the progress says so
     */
    public static ImportPlan plan(Portfolio portfolio, List<ImportTable> tables, ImportOptions options,
            FileProgress progress) throws ExchangeException {
        Importer importer = new Importer(portfolio, options, progress);
        List<RowIssue> issues = new ArrayList<>();
        List<TableReport> reports = new ArrayList<>();
        for (ImportTable table : tables.stream().sorted(Comparator.comparing(t -> ORDER.indexOf(t.kind()))).toList()) {
            Ledger ledger = new Ledger(table.source().name(), importer.doubts);
            importer.doubts.begin(table.source().name());
            ColumnMap map = importer.plan(table, ledger);
            issues.addAll(ledger.issues().stream().sorted(Comparator.comparingInt(RowIssue::line)).toList());
            reports.add(ledger.report(table.kind(), map));
        }
        return new ImportPlan(importer.draft.changes(), issues, reports, importer.doubts.open(),
                importer.doubts.matches());
    }

    private ColumnMap plan(ImportTable table, Ledger ledger) throws ExchangeException {
        TableReader reader = new TableReader(table, options, ledger, this::advance);
        List<Entry> entries = reader.read();
        String name = table.source().name();
        switch (table.kind()) {
            case PEOPLE -> people.plan(entries, name, table.team(), ledger);
            case TOUCHPOINTS -> touchpoints.plan(entries, table.open(), ledger);
            case INTERACTIONS -> interactions.plan(entries, table.open(), ledger);
            case COMBINED -> combined.plan(entries, name, ledger, interactionIndex);
        }
        return reader.map();
    }

    private void advance() {
        rows++;
        if (rows % STEP == 0 && !progress.advance(rows, -1)) {
            throw new CancellationException();
        }
    }
}
