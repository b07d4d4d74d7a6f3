/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

/** Rows that could mean several people, and what comes of a decision. */
class DecisionTest {

    private static final ImportOptions BEST = ImportOptions.DEFAULT.withParties(null, List.of("Best"));
    /** Cai of Purchasing, told of in another unit. */
    private static final String ELSEWHERE = "name,unit,title\nCai,Service,Engineer\n";

    private final Portfolio portfolio = Tables.model();

    private ImportPlan decided(String text, Decision decision) {
        ImportPlan plan = Tables.plan(portfolio, BEST, Tables.people(text));
        assertEquals(1, plan.doubts().size(), plan.issues().toString());
        assertEquals(0, plan.changes().size(), "nothing happens without a decision");
        return Tables.run(portfolio, BEST.withDecisions(Map.of(plan.doubts().get(0).key(), decision)),
                Tables.people(text));
    }

    private long called(String name) {
        return portfolio.getAccounts().get(0).getAllPeople().stream().filter(p -> name.equals(p.getName())).count();
    }

    @Test
    void aDoubtNamesTheCandidatesWithTheirConfidence() {
        Doubt doubt = Tables.plan(portfolio, BEST, Tables.people(ELSEWHERE)).doubts().get(0);
        assertEquals(2, doubt.line());
        assertEquals("Cai, Service", doubt.words());
        assertEquals(List.of(MatchKind.NAME_ELSEWHERE), doubt.candidates().stream().map(c -> c.kind()).toList());
        assertEquals("Cai", doubt.candidates().get(0).person().getName());
    }

    @Test
    void theSamePersonIsMovedAndChanged() {
        Person cai = Tables.find(portfolio, "Cai");
        ImportPlan plan = decided(ELSEWHERE, new Decision.Same(cai));
        assertEquals(List.of("New unit Service of Best", "Cai: Title – → Engineer",
                "Cai: moved from Purchasing to Service"), Tables.words(plan));
        assertEquals(1, called("Cai"));
        assertEquals(0, Tables.plan(portfolio, BEST, Tables.people(ELSEWHERE)).changes().size());
    }

    @Test
    void somebodyNewIsMadeOnceHoweverOftenItIsDecided() {
        decided(ELSEWHERE, new Decision.Fresh());
        assertEquals(2, called("Cai"));
        assertEquals(0, Tables.plan(portfolio, BEST, Tables.people(ELSEWHERE)).changes().size());
        String unitless = "name,title\nCai,Engineer\n";
        Doubt doubt = Tables.plan(portfolio, BEST, Tables.people(unitless)).doubts().get(0);
        assertEquals(2, doubt.candidates().size());
        Tables.run(portfolio, BEST.withDecisions(Map.of(doubt.key(), new Decision.Fresh())), Tables.people(unitless));
        assertEquals(2, called("Cai"), "the model says all that the row says");
    }

    @Test
    void aRowIsLeftOutByDecision() {
        ImportPlan plan = decided(ELSEWHERE, new Decision.LeaveOut());
        assertEquals(List.of("2  LEFT_OUT person.decidedOut"), Tables.reasons(plan));
        assertEquals(0, plan.refused());
    }

    @Test
    void aMailAddressAgainstTheNameIsAskedAbout() {
        String text = "name,email,title\nDoro,dora@best.example,Buyer\n";
        Doubt doubt = Tables.plan(portfolio, BEST, Tables.people(text)).doubts().get(0);
        assertEquals(MatchKind.CONTRADICTED, doubt.candidates().get(0).kind());
        decided(text, new Decision.Same(Tables.find(portfolio, "Dora")));
        assertEquals("Buyer", Tables.find(portfolio, "Doro").getTitle(), "and is renamed");
    }

    @Test
    void anAmbiguousNameIsDecidedOnceForAllRows() {
        Tables.run(portfolio, BEST, Tables.people("name,unit,code\nKim,Purchasing,k1\nKim,Service,k2\n"));
        ImportTable log = Tables.interactions("date,supplier people,customer people\n2026-01-05,Ann,Kim\n"
                + "2026-01-06,Ann,Kim\n");
        ImportPlan plan = Tables.plan(portfolio, BEST, log);
        assertEquals(1, plan.doubts().size());
        assertEquals(2, plan.refused());
        Person second = plan.doubts().get(0).candidates().get(1).person();
        ImportPlan decided = Tables.run(portfolio, BEST.withDecisions(Map.of(plan.doubts().get(0).key(),
                new Decision.Same(second))), log);
        assertEquals(0, decided.refused());
        assertEquals(1, second.getCustomerTouchpoints().size() + second.getSupplierTouchpoints().size());
    }

    @Test
    void eachMatchSaysByWhat() {
        ImportPlan plan = Tables.plan(portfolio, BEST, Tables.people("name,unit,email,title\nCai,Purchasing,,A\n"
                + ",,dora@best.example,B\nNew,,,C\n"));
        assertEquals(List.of("2 NAME_IN_UNIT", "3 EMAIL"), plan.matches().stream()
                .map(match -> match.line() + " " + match.kind()).toList());
        assertTrue(MatchKind.NAME.confidence() < MatchKind.NAME_IN_UNIT.confidence());
    }

    @Test
    void aManagerColumnMakesAnOrganisationChart() {
        ImportPlan plan = Tables.run(portfolio, BEST, Tables.people("Employee number,Name,Department,Manager ID\n"
                + "e3,Gil,Sales > Inside,e2\ne2,Hua,Sales,e1\ne1,Ida,,\ne4,Jo,Sales,e9\n"));
        assertEquals("Hua", Tables.find(portfolio, "Gil").getReportsTo().getName());
        assertEquals("Ida", Tables.find(portfolio, "Hua").getReportsTo().getName());
        assertEquals(List.of("5 Manager ID PARTLY person.unknown"), Tables.reasons(plan));
        assertEquals("Sales", ((org.keyweave.model.Unit) Tables.find(portfolio, "Gil").getUnit().eContainer())
                .getName());
    }
}
