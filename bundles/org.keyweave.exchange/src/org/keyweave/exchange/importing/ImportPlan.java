/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.exchange.Messages;

/**
 * What an import would do. The model is untouched until {@link #command} is executed; a plan is for the state of the
 * model in which it was made.
 *
 * @param changes changes in the order in which they are made
 * @param issues rows and cells that are not taken, in the order of the tables
 * @param tables what became of each table
 * @param doubts rows and names that may mean somebody known, for a decision; they are among the issues, too
 * @param matches whom the rows of people were taken to mean
 */
public record ImportPlan(List<Change> changes, List<RowIssue> issues, List<TableReport> tables, List<Doubt> doubts,
        List<PersonMatch> matches) {

    /**
     * How many elements of a class a plan touches.
     *
     * @param created new ones
     * @param changed existing ones that get another value or place
     */
    public record Count(int created, int changed) {
    }

    /** A plan with its lists unmodifiable. */
    public ImportPlan {
        changes = List.copyOf(changes);
        issues = List.copyOf(issues);
        tables = List.copyOf(tables);
        doubts = List.copyOf(doubts);
        matches = List.copyOf(matches);
    }

    /** Whether the model already says all that the tables say. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Rows refused in all tables. */
    public int refused() {
        return tables.stream().mapToInt(TableReport::refused).sum();
    }

    /** The plan as one step that can be undone. */
    public Command command(Locale locale) {
        return command(locale, () -> true);
    }

    /**
     * The same for somebody who may give up meanwhile.
     *
     * @param goOn asked after each change; when it says no, all changes are taken back, and the step ends with an
     *        {@link AbortExecutionException}, after which a command stack drops it
     */
    public Command command(Locale locale, BooleanSupplier goOn) {
        return new ImportCommand(Messages.of(locale).get("import.command"), changes, goOn);
    }

    /** Elements created and changed, by class, in the order in which they come up. */
    public Map<EClass, Count> counts() {
        Map<EClass, Set<EObject>> created = new LinkedHashMap<>();
        Map<EClass, Set<EObject>> changed = new LinkedHashMap<>();
        for (Change change : changes) {
            EObject element = change.element();
            created.computeIfAbsent(element.eClass(), c -> new LinkedHashSet<>());
            changed.computeIfAbsent(element.eClass(), c -> new LinkedHashSet<>());
            if (change instanceof Change.Add) {
                created.get(element.eClass()).add(element);
            } else {
                changed.get(element.eClass()).add(element);
            }
        }
        Map<EClass, Count> counts = new LinkedHashMap<>();
        created.forEach((type, fresh) -> {
            changed.get(type).removeAll(fresh);
            counts.put(type, new Count(fresh.size(), changed.get(type).size()));
        });
        return counts;
    }
}
