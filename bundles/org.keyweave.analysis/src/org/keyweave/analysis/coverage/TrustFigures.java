/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.model.Touchpoint;

/**
 * Trust and benefit of the touchpoints that count. A touchpoint takes part in a figure only as far as it is known.
 *
 * @param mean mean over the touchpoints of their trust (mean of the known of personal and organisational), 0 to 5
 * @param meanPersonal mean personal trust
 * @param meanOrganisational mean organisational trust
 * @param known touchpoints whose trust is known
 * @param unknown touchpoints whose trust is unknown
 * @param personalOnly touchpoints with high personal trust and known, low organisational trust: lost when the person
 *        goes
 * @param cells touchpoints whose trust and benefit are both known, by cell; every cell has an entry
 */
public record TrustFigures(OptionalDouble mean, OptionalDouble meanPersonal, OptionalDouble meanOrganisational,
        int known, int unknown, List<Touchpoint> personalOnly, Map<TrustBenefit, List<Touchpoint>> cells) {

    /** Trust or benefit from which a figure is called high, on the scale of 0 to 5. */
    public static final double HIGH = 3;

    /** The trust figures of a network; O(touchpoints). */
    public static TrustFigures of(AccountNetwork network) {
        Map<TrustBenefit, List<Touchpoint>> cells = new EnumMap<>(TrustBenefit.class);
        for (TrustBenefit cell : TrustBenefit.values()) {
            cells.put(cell, new ArrayList<>());
        }
        DoubleSummaryStatistics both = new DoubleSummaryStatistics();
        DoubleSummaryStatistics personal = new DoubleSummaryStatistics();
        DoubleSummaryStatistics organisational = new DoubleSummaryStatistics();
        List<Touchpoint> personalOnly = new ArrayList<>();
        int unknown = 0;
        for (int e = 0; e < network.graph().edges(); e++) {
            for (Touchpoint touchpoint : network.touchpoints(e)) {
                OptionalDouble ofPerson = known(touchpoint.isSetPersonalTrust(), touchpoint.getPersonalTrust());
                OptionalDouble ofOrganisation = known(touchpoint.isSetOrganisationalTrust(),
                        touchpoint.getOrganisationalTrust());
                ofPerson.ifPresent(personal);
                ofOrganisation.ifPresent(organisational);
                OptionalDouble trust = mean(ofPerson, ofOrganisation);
                trust.ifPresent(both);
                unknown += trust.isPresent() ? 0 : 1;
                if (ofPerson.orElse(0) >= HIGH && ofOrganisation.orElse(HIGH) < HIGH) {
                    personalOnly.add(touchpoint);
                }
                OptionalDouble benefit = mean(
                        known(touchpoint.isSetPersonalBenefit(), touchpoint.getPersonalBenefit()),
                        known(touchpoint.isSetOrganisationalBenefit(), touchpoint.getOrganisationalBenefit()));
                if (trust.isPresent() && benefit.isPresent()) {
                    cells.get(cell(trust.getAsDouble() >= HIGH, benefit.getAsDouble() >= HIGH)).add(touchpoint);
                }
            }
        }
        cells.replaceAll((cell, touchpoints) -> List.copyOf(touchpoints));
        return new TrustFigures(mean(both), mean(personal), mean(organisational), (int) both.getCount(), unknown,
                List.copyOf(personalOnly), Collections.unmodifiableMap(cells));
    }

    private static OptionalDouble known(boolean set, int value) {
        return set ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble mean(OptionalDouble one, OptionalDouble other) {
        if (one.isPresent() && other.isPresent()) {
            return OptionalDouble.of((one.getAsDouble() + other.getAsDouble()) / 2);
        }
        return one.isPresent() ? one : other;
    }

    private static OptionalDouble mean(DoubleSummaryStatistics figures) {
        return figures.getCount() == 0 ? OptionalDouble.empty() : OptionalDouble.of(figures.getAverage());
    }

    private static TrustBenefit cell(boolean trust, boolean benefit) {
        if (trust) {
            return benefit ? TrustBenefit.TRUST_AND_BENEFIT : TrustBenefit.TRUST_ONLY;
        }
        return benefit ? TrustBenefit.BENEFIT_ONLY : TrustBenefit.NEITHER;
    }
}
