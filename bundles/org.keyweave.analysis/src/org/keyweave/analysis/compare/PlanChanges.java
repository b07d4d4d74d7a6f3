/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Action;
import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.Objective;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.model.TaskStatus;

/** What became of the plan: strategies, objectives, actions, openings, risks, commitments. */
final class PlanChanges {

    /** A kind of element of the plan. {@code gain} is 1 where a new one is good news, -1 where it is bad news. */
    private record Part(EClass type, EAttribute status, ChangeKind isNew, ChangeKind isRemoved, ChangeKind isOther,
            int gain) {
    }

    private static final List<Part> PARTS = List.of(
            new Part(STRATEGY, STRATEGY__STATUS, ChangeKind.STRATEGY_NEW, ChangeKind.STRATEGY_REMOVED,
                    ChangeKind.STRATEGY_STATUS, 0),
            new Part(OBJECTIVE, null, ChangeKind.OBJECTIVE_NEW, ChangeKind.OBJECTIVE_REMOVED, null, 0),
            new Part(ACTION, ACTION__STATUS, ChangeKind.ACTION_NEW, ChangeKind.ACTION_REMOVED,
                    ChangeKind.ACTION_STATUS, 0),
            new Part(OPENING, OPENING__STATUS, ChangeKind.OPENING_NEW, ChangeKind.OPENING_REMOVED,
                    ChangeKind.OPENING_STATUS, 1),
            new Part(RISK, RISK__STATUS, ChangeKind.RISK_NEW, ChangeKind.RISK_REMOVED, ChangeKind.RISK_STATUS, -1),
            new Part(COMMITMENT, COMMITMENT__OUTCOME, ChangeKind.COMMITMENT_NEW, ChangeKind.COMMITMENT_REMOVED,
                    ChangeKind.COMMITMENT_OUTCOME, 0));

    private final ChangeList changes;
    private final LocalDate before;
    private final LocalDate after;

    PlanChanges(ChangeList changes, Version before, Version after) {
        this.changes = changes;
        this.before = before.asOf();
        this.after = after.asOf();
    }

    void find() {
        ElementMatching matching = changes.matching();
        for (Part part : PARTS) {
            for (EObject element : matching.removed()) {
                if (element.eClass() == part.type()) {
                    changes.removed(element, null).add(part.isRemoved(), Trend.of(-part.gain()), status(element, part),
                            null);
                }
            }
            for (EObject element : matching.added()) {
                if (element.eClass() == part.type()) {
                    changes.added(element, null).add(part.isNew(), Trend.of(part.gain()), null, status(element, part));
                }
            }
            for (ElementMatch match : matching.matches()) {
                if (match.after().eClass() == part.type()) {
                    compare(match, part);
                }
            }
        }
    }

    private static Object status(EObject element, Part part) {
        return part.status() == null ? null : element.eGet(part.status());
    }

    private void compare(ElementMatch match, Part part) {
        Enumerator from = (Enumerator) status(match.before(), part);
        Enumerator to = (Enumerator) status(match.after(), part);
        if (from != to) {
            changes.about(match).say(part.isOther(), to.getName(), Trend.of(rank(to) - rank(from)), from, to);
            changes.tell(match, part.status());
        }
        if (match.after() instanceof Objective objective) {
            objective(match, (Objective) match.before(), objective);
        } else if (match.after() instanceof Risk risk) {
            risk(match, (Risk) match.before(), risk);
        } else if (from == to && match.after() instanceof Action action) {
            overdue(match, isOverdue((Action) match.before(), before), isOverdue(action, after),
                    ChangeKind.ACTION_OVERDUE, ChangeKind.ACTION_ON_TIME, action.getDue());
        } else if (from == to && match.after() instanceof Commitment commitment) {
            overdue(match, isOverdue((Commitment) match.before(), before), isOverdue(commitment, after),
                    ChangeKind.COMMITMENT_OVERDUE, ChangeKind.COMMITMENT_ON_TIME, commitment.getDue());
        }
    }

    /** How good a status is; equal ones are neither better nor worse than one another. */
    private static int rank(Enumerator status) {
        if (status instanceof TaskStatus task) {
            return switch (task) {
                case DROPPED -> -1;
                case OPEN -> 0;
                case IN_PROGRESS -> 1;
                case DONE -> 2;
            };
        }
        if (status instanceof OpeningStatus opening) {
            return switch (opening) {
                case MISSED -> -1;
                case OPEN -> 0;
                case PURSUED -> 1;
                case WON -> 2;
            };
        }
        if (status instanceof RiskStatus risk) {
            return switch (risk) {
                case OCCURRED -> -1;
                case OPEN -> 0;
                case MITIGATED -> 1;
                case CLOSED -> 2;
            };
        }
        return switch ((CommitmentOutcome) status) {
            case BROKEN -> -1;
            case OPEN, WITHDRAWN -> 0;
            case KEPT -> 1;
        };
    }

    private void objective(ElementMatch match, Objective earlier, Objective later) {
        Object from = FieldDifferences.value(earlier, OBJECTIVE__ACTUAL);
        Object to = FieldDifferences.value(later, OBJECTIVE__ACTUAL);
        if (!Objects.equals(from, to)) {
            boolean known = earlier.getProgress() != null && later.getProgress() != null;
            changes.about(match).say(ChangeKind.OBJECTIVE_ACTUAL, later.isSetTarget() ? "target" : "plain",
                    known ? Trend.of(later.getProgress() - earlier.getProgress()) : Trend.NEUTRAL, from, to,
                    FieldDifferences.value(later, OBJECTIVE__TARGET));
            changes.tell(match, OBJECTIVE__ACTUAL);
        }
    }

    private void risk(ElementMatch match, Risk earlier, Risk later) {
        if (earlier.getExposure() != null && later.getExposure() != null
                && !earlier.getExposure().equals(later.getExposure())) {
            changes.about(match).add(ChangeKind.RISK_EXPOSURE, Trend.of(earlier.getExposure() - later.getExposure()),
                    earlier.getExposure(), later.getExposure());
            changes.tell(match, RISK__SEVERITY);
            changes.tell(match, RISK__LIKELIHOOD);
        }
    }

    private static boolean isOverdue(Action action, LocalDate asOf) {
        return (action.getStatus() == TaskStatus.OPEN || action.getStatus() == TaskStatus.IN_PROGRESS)
                && action.getDue() != null && action.getDue().isBefore(asOf);
    }

    private static boolean isOverdue(Commitment commitment, LocalDate asOf) {
        return commitment.getOutcome() == CommitmentOutcome.OPEN && commitment.getDue() != null
                && commitment.getDue().isBefore(asOf);
    }

    private void overdue(ElementMatch match, boolean was, boolean is, ChangeKind overdue, ChangeKind onTime,
            LocalDate due) {
        if (was != is) {
            changes.about(match).add(is ? overdue : onTime, is ? Trend.WORSE : Trend.BETTER, was, is, due);
        }
    }
}
