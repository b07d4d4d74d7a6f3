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

import org.keyweave.exchange.ExchangeException;
import org.keyweave.model.Portfolio;

/**
 * Computes what an import would change. Tables of people come first, then combined ones, touchpoints and interactions,
 * whatever the order in which they are given, so that each finds what it speaks of.
 */
public final class Importer {

    private static final List<TableKind> ORDER =
            List.of(TableKind.PEOPLE, TableKind.COMBINED, TableKind.TOUCHPOINTS, TableKind.INTERACTIONS);

    private final Draft draft = new Draft();
    private final ImportOptions options;
    private final PeoplePlanner people;
    private final TouchpointPlanner touchpoints;
    private final InteractionPlanner interactions;
    private final CombinedPlanner combined;
    private final InteractionIndex interactionIndex;

    private Importer(Portfolio portfolio, ImportOptions options) throws ExchangeException {
        this.options = options;
        Parties parties = new Parties(portfolio, options, draft);
        References references = new References(parties);
        NewPeople newPeople = new NewPeople(options.createPeople(), parties, draft);
        TouchpointIndex index = new TouchpointIndex(draft);
        interactionIndex = new InteractionIndex(draft);
        people = new PeoplePlanner(parties, references, draft);
        touchpoints = new TouchpointPlanner(parties, references, index, draft, newPeople);
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
        Importer importer = new Importer(portfolio, options);
        List<RowIssue> issues = new ArrayList<>();
        List<TableReport> reports = new ArrayList<>();
        for (ImportTable table : tables.stream().sorted(Comparator.comparing(t -> ORDER.indexOf(t.kind()))).toList()) {
            Ledger ledger = new Ledger(table.source().name());
            ColumnMap map = importer.plan(table, ledger);
            issues.addAll(ledger.issues().stream().sorted(Comparator.comparingInt(RowIssue::line)).toList());
            reports.add(ledger.report(table.kind(), map));
        }
        return new ImportPlan(importer.draft.changes(), issues, reports);
    }

    private ColumnMap plan(ImportTable table, Ledger ledger) throws ExchangeException {
        TableReader reader = new TableReader(table, options, ledger);
        List<Entry> entries = reader.read();
        String name = table.source().name();
        switch (table.kind()) {
            case PEOPLE -> people.plan(entries, name, table.team(), ledger);
            case TOUCHPOINTS -> touchpoints.plan(entries, ledger);
            case INTERACTIONS -> interactions.plan(entries, ledger);
            case COMBINED -> combined.plan(entries, name, ledger, interactionIndex);
        }
        return reader.map();
    }
}
