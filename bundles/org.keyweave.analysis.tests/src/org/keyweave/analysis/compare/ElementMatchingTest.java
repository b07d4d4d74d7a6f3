/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

class ElementMatchingTest {

    private final SampleAccount before = SampleAccount.with("Chen-Wang Roth-Liu");
    private final SampleAccount after = SampleAccount.with("Chen-Wang Roth-Liu");

    private ElementMatching match() {
        return ElementMatching.of(before.portfolio(), after.portfolio());
    }

    private MatchBasis basis(EObject element) {
        return match().match(element).orElseThrow().basis();
    }

    @Test
    void identifiersCountMost() {
        identify(before.portfolio(), "");
        identify(after.portfolio(), "");
        after.customer("Wang").setName("Li");
        assertEquals(MatchBasis.ID, basis(after.customer("Wang")));
        assertTrue(match().assumed().isEmpty());
    }

    private static void identify(Portfolio portfolio, String prefix) {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(portfolio);
        int number = 0;
        for (var each = portfolio.eAllContents(); each.hasNext(); number++) {
            resource.setID(each.next(), prefix + number);
        }
        resource.setID(portfolio, prefix + "root");
    }

    @Test
    void withoutCommonIdentifiersPlaceMailNameAndContentsDo() {
        identify(before.portfolio(), "a");
        identify(after.portfolio(), "b");
        before.customer("Wang").setEmail("wang@example.com");
        after.customer("Wang").setEmail("WANG@example.com ");
        after.customer("Wang").setName("Wang Jun");
        assertEquals(MatchBasis.PLACE, basis(after.supplier()));
        assertEquals(MatchBasis.MAIL, basis(after.customer("Wang")));
        assertEquals(MatchBasis.NAME, basis(after.customer("Liu")));
        assertEquals(MatchBasis.KEY, basis(after.account().getTouchpoints().get(0)));
        assertEquals(List.of(), match().added());
        assertEquals(List.of(), match().removed());
    }

    @Test
    void twoPeopleOfOneNameAreNotMerged() {
        before.customer("x").setName("Wang");
        after.customer("x").setName("Wang");
        assertFalse(match().match(after.customer("Wang")).isPresent());
        after.customer("x").setCode("7");
        before.customer("x").setCode("7");
        assertEquals(MatchBasis.CODE, basis(after.customer("x")));
        assertEquals(MatchBasis.NAME, basis(after.customer("Wang")));
    }

    @Test
    void aPersonWhoMovedIsFoundWithinTheAccount() {
        after.unit("Plant", "Wang");
        before.unit("Plant");
        assertEquals(MatchBasis.NAME, basis(after.customer("Wang")));
        Person sameNameElsewhere = before.supplier("Wang");
        assertFalse(match().match(sameNameElsewhere).isPresent());
    }

    @Test
    void theOtherWayRoundIsTheSame() {
        after.contacts("Chen-Deng");
        ElementMatching back = ElementMatching.of(after.portfolio(), before.portfolio());
        for (ElementMatch one : match().matches()) {
            assertEquals(one.before(), back.counterpart(one.after()).orElseThrow());
        }
        assertEquals(match().added(), back.removed());
    }
}
