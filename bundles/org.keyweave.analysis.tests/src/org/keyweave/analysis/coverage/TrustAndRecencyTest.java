/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.Frequency;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

class TrustAndRecencyTest {

    @Test
    void trustIsTheMeanOfWhatIsKnown() {
        SampleAccount sample = new SampleAccount();
        List<Touchpoint> t = sample.contacts("a-x b-y c-z d-w");
        t.get(0).setPersonalTrust(5);
        t.get(0).setOrganisationalTrust(2);
        t.get(1).setPersonalTrust(4);
        t.get(2).setOrganisationalTrust(0);
        TrustFigures trust = sample.analysis().trust();
        assertEquals((3.5 + 4 + 0) / 3, trust.mean().orElseThrow(), 1e-12);
        assertEquals(4.5, trust.meanPersonal().orElseThrow(), 1e-12);
        assertEquals(1, trust.meanOrganisational().orElseThrow(), 1e-12);
        assertEquals(3, trust.known());
        assertEquals(1, trust.unknown());
        assertEquals(List.of(t.get(0)), trust.personalOnly(), "unknown organisational trust is not low");
    }

    @Test
    void trustAndBenefitMakeFourCells() {
        SampleAccount sample = new SampleAccount();
        List<Touchpoint> t = sample.contacts("a-x b-y c-z d-w e-v");
        int[][] values = {{3, 3}, {4, 1}, {2, 5}, {0, 0}};
        for (int i = 0; i < values.length; i++) {
            t.get(i).setPersonalTrust(values[i][0]);
            t.get(i).setOrganisationalBenefit(values[i][1]);
        }
        t.get(4).setPersonalTrust(5);
        TrustFigures trust = sample.analysis().trust();
        assertEquals(List.of(t.get(0)), trust.cells().get(TrustBenefit.TRUST_AND_BENEFIT));
        assertEquals(List.of(t.get(1)), trust.cells().get(TrustBenefit.TRUST_ONLY));
        assertEquals(List.of(t.get(2)), trust.cells().get(TrustBenefit.BENEFIT_ONLY));
        assertEquals(List.of(t.get(3)), trust.cells().get(TrustBenefit.NEITHER));
    }

    @Test
    void touchpointsThatDoNotCountHaveNoTrust() {
        SampleAccount sample = new SampleAccount();
        Touchpoint touchpoint = sample.contacts("a-x").get(0);
        touchpoint.setPersonalTrust(5);
        touchpoint.setStatus(TouchpointStatus.BROKEN);
        assertTrue(sample.analysis().trust().mean().isEmpty());
    }

    @Test
    void recencyPutsTheLongestOverdueFirst() {
        SampleAccount sample = new SampleAccount();
        List<Touchpoint> t = sample.contacts("a-x b-y c-z d-w e-v");
        t.get(1).setLastContact(TODAY.minusDays(100));
        t.get(2).setFrequency(Frequency.WEEKLY);
        t.get(2).setLastContact(TODAY.minusDays(60));
        t.get(3).setLastContact(null);
        t.get(4).setStatus(TouchpointStatus.PLANNED);
        RecencyFigures recency = sample.analysis().recency();
        assertEquals(List.of(t.get(0)), recency.inRhythm().stream().map(TouchpointState::touchpoint).toList());
        assertEquals(List.of(t.get(2), t.get(1)),
                recency.overdue().stream().map(TouchpointState::touchpoint).toList(), "53 days before 10");
        assertEquals(List.of(t.get(3)), recency.unknown().stream().map(TouchpointState::touchpoint).toList());
        assertEquals((1 + 100 + 60) / 3.0, recency.meanSilence().orElseThrow(), 1e-12);
    }
}
