/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up the points of a pair and, where asked to, keeps the reasons that earned them. */
final class ReasonSink {

    private record Earned(Reason reason, double points) {
    }

    private final List<Earned> earned;
    private double score;

    private ReasonSink(List<Earned> earned) {
        this.earned = earned;
    }

    /** A sink for the score alone. */
    static ReasonSink counting() {
        return new ReasonSink(null);
    }

    /** A sink for score and reasons. */
    static ReasonSink keeping() {
        return new ReasonSink(new ArrayList<>());
    }

    void earn(ReasonCode code, double points, Object... args) {
        score += points;
        if (earned != null) {
            earned.add(new Earned(new Reason(code, List.of(args)), points));
        }
    }

    /** Takes points off; what speaks against a pair is no reason for it. */
    void lose(double points) {
        score -= points;
    }

    double score() {
        return score;
    }

    /** Reasons, strongest first. */
    List<Reason> reasons() {
        return earned.stream().sorted(Comparator.comparingDouble(Earned::points).reversed()).map(Earned::reason)
                .toList();
    }
}
