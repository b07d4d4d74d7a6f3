/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius.services;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.edit.ElementLabels;
import org.keyweave.sirius.Messages;

/** Services of the touchpoint matrix. */
public class TouchpointMatrixServices {

    /** Title of the table. */
    public String matrixTitle(Account account) {
        return Messages.of(Locale.getDefault()).get("matrix.title", labels().label(account));
    }

    /** The people of the supplier, in the order of the model; those in touch with nobody too, so that gaps show. */
    public List<Person> matrixLines(Account account) {
        Portfolio portfolio = account.getPortfolio();
        Supplier supplier = portfolio == null ? null : portfolio.getSupplier();
        return supplier == null ? List.of() : supplier.getAllPeople();
    }

    /** The people of the account, in the order of the model. */
    public List<Person> matrixColumns(Account account) {
        return account.getAllPeople();
    }

    /** Name and title of a person. */
    public String matrixHeader(Person person) {
        String name = labels().label(person);
        return person.getTitle() == null || person.getTitle().isBlank() ? name : name + ", " + person.getTitle();
    }

    /** Whether a person belongs to the critical set of the account that the table is of. */
    public boolean isCritical(Person person, Account account) {
        return AccountAnalysis.of(account).threads().criticalSet().stream()
                .anyMatch(member -> member.person() == person);
    }

    /** State and days of silence of a touchpoint. */
    public String matrixCell(Touchpoint touchpoint) {
        String status = labels().literal(touchpoint.getStatus());
        if (touchpoint.getStatus() != TouchpointStatus.ACTIVE || touchpoint.getEffectiveLastContact() == null
                || !(touchpoint.eContainer() instanceof Account account) || account.getPortfolio() == null) {
            return status;
        }
        long days = ChronoUnit.DAYS.between(touchpoint.getEffectiveLastContact(),
                account.getPortfolio().getEffectiveAnalysisDate());
        return days < 0 ? status : Messages.of(Locale.getDefault()).get("matrix.cell", status, days);
    }

    /** Whether a touchpoint is only planned. */
    public boolean isPlannedTouchpoint(Touchpoint touchpoint) {
        return touchpoint.getStatus() == TouchpointStatus.PLANNED;
    }

    /** Whether a touchpoint is dormant or broken. */
    public boolean isLostTouchpoint(Touchpoint touchpoint) {
        return touchpoint.getStatus() == TouchpointStatus.DORMANT
                || touchpoint.getStatus() == TouchpointStatus.BROKEN;
    }

    /** Whether a touchpoint was silent for longer than promised, so that it counts no more. */
    public boolean isOverdueTouchpoint(Touchpoint touchpoint) {
        TouchpointState state = state(touchpoint);
        return state != null && state.counting() == Counting.SILENT;
    }

    /** Whether a touchpoint counts as a thread. */
    public boolean isCountingTouchpoint(Touchpoint touchpoint) {
        TouchpointState state = state(touchpoint);
        return state != null && (state.counting() == Counting.COUNTS
                || state.counting() == Counting.COUNTS_RECENCY_UNKNOWN);
    }

    /** What a touchpoint is when it is drawn into the matrix: planned, until somebody used it. */
    public TouchpointStatus statusOfNewTouchpoint(Touchpoint touchpoint) {
        return TouchpointStatus.PLANNED;
    }

    private static TouchpointState state(Touchpoint touchpoint) {
        return touchpoint.eContainer() instanceof Account account
                ? AccountAnalysis.of(account).network().state(touchpoint).orElse(null) : null;
    }

    private static ElementLabels labels() {
        return ElementLabels.of(Locale.getDefault());
    }
}
