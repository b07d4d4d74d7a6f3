/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.Action;
import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Objective;
import org.keyweave.model.Opening;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.model.Strategy;
import org.keyweave.model.TaskStatus;

/** What is still to be done, and what should have been done by now. */
final class Deadlines {

    private Deadlines() {
    }

    /** Whether something is not finished, kept, won or closed yet. */
    static boolean isOpen(EObject element) {
        if (element instanceof Action action) {
            return !Actions.isClosed(action);
        }
        if (element instanceof Strategy strategy) {
            return strategy.getStatus() != TaskStatus.DONE && strategy.getStatus() != TaskStatus.DROPPED;
        }
        if (element instanceof Objective objective) {
            return objective.getProgress() == null || objective.getProgress() < 1;
        }
        if (element instanceof Commitment commitment) {
            return commitment.getOutcome() == CommitmentOutcome.OPEN;
        }
        if (element instanceof Opening opening) {
            return opening.getStatus() == OpeningStatus.OPEN || opening.getStatus() == OpeningStatus.PURSUED;
        }
        return !(element instanceof Risk risk) || risk.getStatus() == RiskStatus.OPEN
                || risk.getStatus() == RiskStatus.OCCURRED;
    }

    /** The feature that holds the day by which something has to be done; {@code null} when there is none. */
    static EStructuralFeature feature(EObject element) {
        return element instanceof Action ? KeyweavePackage.Literals.ACTION__DUE
                : element instanceof Strategy ? KeyweavePackage.Literals.STRATEGY__END
                : element instanceof Objective ? KeyweavePackage.Literals.OBJECTIVE__DUE
                : element instanceof Commitment ? KeyweavePackage.Literals.COMMITMENT__DUE
                : element instanceof Opening ? KeyweavePackage.Literals.OPENING__UNTIL : null;
    }

    /** Days since something should have been done; empty when it is closed, not due yet, or without a day. */
    static OptionalLong overdue(EObject element, LocalDate today) {
        EStructuralFeature feature = feature(element);
        LocalDate due = feature == null ? null : (LocalDate) element.eGet(feature);
        return due == null || !due.isBefore(today) || !isOpen(element) ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(due, today));
    }
}
