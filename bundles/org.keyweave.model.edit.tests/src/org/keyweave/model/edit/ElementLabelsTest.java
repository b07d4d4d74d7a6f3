/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.keyweave.model.Account;
import org.keyweave.model.Evidence;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.InfluenceLine;
import org.keyweave.model.Interaction;
import org.keyweave.model.InteractionKind;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;

class ElementLabelsTest {

    private final KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
    private final ElementLabels english = ElementLabels.of(Locale.ENGLISH);
    private final ElementLabels chinese = ElementLabels.of(Locale.SIMPLIFIED_CHINESE);

    private Person person(String name) {
        Person person = factory.createPerson();
        person.setName(name);
        return person;
    }

    @Test
    void touchpointsNameTheirTwoPeople() {
        Touchpoint touchpoint = factory.createTouchpoint();
        touchpoint.setSupplierPerson(person("Chen Lei"));
        assertEquals("Chen Lei ↔ ?", english.label(touchpoint));
        touchpoint.setCustomerPerson(person("Wang Jun"));
        assertEquals("Chen Lei ↔ Wang Jun", english.label(touchpoint));
        assertEquals("Touchpoint: Chen Lei ↔ Wang Jun", english.typedLabel(touchpoint));
        assertEquals("接触点：Chen Lei ↔ Wang Jun", chinese.typedLabel(touchpoint));
    }

    @Test
    void linesShowTheirDirection() {
        InfluenceLine line = factory.createInfluenceLine();
        line.setSource(person("A"));
        line.setTarget(person(" "));
        assertEquals("A → Person (no name)", english.label(line));
        assertEquals("A → 人员（未命名）", chinese.label(line));
    }

    @Test
    void periodsAreNamedAsPeopleNameThem() {
        assertEquals("2026", period("2026-01-01", "2026-12-31"));
        assertEquals("2026 Q2", period("2026-04-01", "2026-06-30"));
        assertEquals("2024-02", period("2024-02-01", "2024-02-29"));
        assertEquals("2026-02-01 – 2026-04-30", period("2026-02-01", "2026-04-30"));
        assertEquals("2026-02-01 – ?", period("2026-02-01", null));
        PeriodValue forecast = factory.createPeriodValue();
        forecast.setStart(LocalDate.of(2027, 1, 1));
        forecast.setEnd(LocalDate.of(2027, 12, 31));
        forecast.setForecast(true);
        assertEquals("2027 (forecast)", english.label(forecast));
        assertEquals("2027（预测）", chinese.label(forecast));
    }

    private String period(String start, String end) {
        PeriodValue value = factory.createPeriodValue();
        value.setStart(LocalDate.parse(start));
        value.setEnd(end == null ? null : LocalDate.parse(end));
        return english.label(value);
    }

    @Test
    void interactionsWithoutANameSayTheirKindAndDay() {
        Interaction interaction = factory.createInteraction();
        interaction.setKind(InteractionKind.TRADE_FAIR);
        interaction.setDate(LocalDate.of(2026, 5, 4));
        assertEquals("展会，2026-05-04", chinese.label(interaction));
    }

    @Test
    void longTextsAreShortenedOnOneLine() {
        Evidence evidence = factory.createEvidence();
        evidence.setStatement("两个人\n" + "很".repeat(100));
        String label = chinese.label(evidence);
        assertEquals(60, label.codePointCount(0, label.length()));
        assertEquals("两个人 很", label.substring(0, 5));
    }

    @Test
    void missingElementsSayWhatIsMissing() {
        Person proxy = factory.createPerson();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("x.keyweave#_gone"));
        FindingExclusion exclusion = factory.createFindingExclusion();
        exclusion.setRuleId("single-thread");
        exclusion.setElement(proxy);
        assertEquals("single-thread: (missing: _gone)", english.label(exclusion));
    }

    @Test
    void pathsLeaveThePortfolioOut() {
        Portfolio portfolio = factory.createPortfolio();
        Account account = factory.createAccount();
        account.setName("Acme");
        portfolio.getAccounts().add(account);
        account.getPeople().add(person("Wang Jun"));
        assertEquals("Acme › Wang Jun", english.path(account.getPeople().get(0)));
    }
}
