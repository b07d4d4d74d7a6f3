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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyweave.model.Account;
import org.keyweave.model.Channel;
import org.keyweave.model.Frequency;
import org.keyweave.model.Interaction;
import org.keyweave.model.InteractionKind;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

class ContactImportTest {

    private final Portfolio model = Tables.model();
    private final Account best = model.getAccounts().get(0);

    @Test
    void touchpointsAreMadeAndUpdated() {
        String table = """
                our person;customer person;status;channels;frequency;personal trust;last contact;owner;note
                Ann;Cai;active;phone, visit;monthly;4;2026-03-01;Bob;first
                a1;Dora <dora@best.example>;计划中;会议;每周;;;;
                """;
        Tables.run(model, ImportOptions.DEFAULT, Tables.touchpoints(table));
        Touchpoint first = best.getTouchpoints().get(0);
        assertSame(Tables.find(model, "Ann"), first.getSupplierPerson());
        assertEquals(List.of(Channel.PHONE, Channel.VISIT), first.getChannels());
        assertEquals(Frequency.MONTHLY, first.getFrequency());
        assertEquals(4, first.getPersonalTrust());
        assertSame(Tables.find(model, "Bob"), first.getOwner());
        assertEquals(TouchpointStatus.PLANNED, best.getTouchpoints().get(1).getStatus());
        assertTrue(Tables.plan(model, ImportOptions.DEFAULT, Tables.touchpoints(table)).isEmpty());
        ImportPlan update = Tables.run(model, ImportOptions.DEFAULT,
                Tables.touchpoints("supplier person,customer person,personal trust\nAnn,Cai,2\n"));
        assertEquals(List.of("Ann ↔ Cai: Personal trust 4 → 2"), Tables.words(update));
        assertEquals(2, best.getTouchpoints().size());
    }

    @Test
    void unknownAndAmbiguousPeopleAreRefusedWithNames() {
        best.getPeople().add(Tables.person("Cai", null));
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT, Tables.touchpoints("""
                supplier person,customer person
                Annn,Dora
                Ann,Cai
                Ann,
                Ann,Cai (Purchasing)
                """));
        assertEquals(List.of("2 supplier person REFUSED person.unknown", "3 customer person REFUSED person.ambiguous",
                "4 customer person REFUSED touchpoint.oneSided"), Tables.reasons(plan));
        assertTrue(plan.issues().get(0).remedy().in(java.util.Locale.ENGLISH).contains("Ann"));
        assertEquals(1, plan.tables().get(0).taken());
    }

    @Test
    void peopleAreMadeWhereAsked() {
        Tables.run(model, ImportOptions.DEFAULT.withCreation(false, true),
                Tables.touchpoints("supplier person,customer person\nYan,Zoe <zoe@best.example>\nYan,Cai\n"));
        assertEquals("zoe@best.example", Tables.find(model, "Zoe").getEmail());
        assertEquals(2, best.getTouchpoints().size());
        assertEquals(3, model.getSupplier().getAllPeople().size());
    }

    @Test
    void interactionsMakeTouchpointsAndWakeThem() {
        Touchpoint sleeping = KeyweaveFactory.eINSTANCE.createTouchpoint();
        sleeping.setSupplierPerson(Tables.find(model, "Ann"));
        sleeping.setCustomerPerson(Tables.find(model, "Cai"));
        sleeping.setStatus(TouchpointStatus.DORMANT);
        sleeping.setLastContact(LocalDate.of(2026, 1, 1));
        best.getTouchpoints().add(sleeping);
        Touchpoint broken = KeyweaveFactory.eINSTANCE.createTouchpoint();
        broken.setSupplierPerson(Tables.find(model, "Ann"));
        broken.setCustomerPerson(Tables.find(model, "Dora"));
        broken.setStatus(TouchpointStatus.BROKEN);
        best.getTouchpoints().add(broken);
        Tables.run(model, ImportOptions.DEFAULT, Tables.interactions("""
                date,our people,customer people,kind,subject,outcome
                2026-02-01,Ann;Bob,"Cai、Dora",workshop,Line 3,agreed
                2025-02-01,Bob,Cai,visit,,
                """));
        assertEquals(TouchpointStatus.ACTIVE, sleeping.getStatus());
        assertEquals(TouchpointStatus.BROKEN, broken.getStatus());
        assertEquals(4, best.getTouchpoints().size());
        Touchpoint made = best.getTouchpoints().get(2);
        assertEquals(LocalDate.of(2025, 2, 1), made.getSince());
        assertEquals(LocalDate.of(2026, 2, 1), made.getEffectiveLastContact());
        Interaction workshop = best.getInteractions().get(0);
        assertEquals(InteractionKind.WORKSHOP, workshop.getKind());
        assertEquals("Line 3", workshop.getName());
        assertEquals(2, workshop.getSupplierParticipants().size());
    }

    @Test
    void anOldInteractionDoesNotWakeATouchpoint() {
        Touchpoint sleeping = KeyweaveFactory.eINSTANCE.createTouchpoint();
        sleeping.setSupplierPerson(Tables.find(model, "Ann"));
        sleeping.setCustomerPerson(Tables.find(model, "Cai"));
        sleeping.setStatus(TouchpointStatus.DORMANT);
        sleeping.setLastContact(LocalDate.of(2026, 1, 1));
        best.getTouchpoints().add(sleeping);
        Tables.run(model, ImportOptions.DEFAULT, Tables.interactions("date,participants\n2025-06-01,Ann;Cai\n"));
        assertEquals(TouchpointStatus.DORMANT, sleeping.getStatus());
    }

    @Test
    void aLogReadAgainDoublesNothing() {
        String log = "date,person 1,person 2,code\n2026-01-01,Ann,Cai,\n2026-01-01,Cai,Ann,\n2026-01-02,Ann,Cai,\n"
                + "2026-01-02,Bob,Cai,i7\n";
        Tables.run(model, ImportOptions.DEFAULT, Tables.interactions(log));
        assertEquals(List.of(2, 1, 1), best.getInteractions().stream().map(Interaction::getCount).toList());
        assertTrue(Tables.plan(model, ImportOptions.DEFAULT, Tables.interactions(log)).isEmpty());
        Tables.run(model, ImportOptions.DEFAULT, Tables.interactions(log + "2026-01-02,Ann,Cai,\n"));
        assertEquals(List.of(2, 2, 1), best.getInteractions().stream().map(Interaction::getCount).toList());
        ImportPlan changed = Tables.run(model, ImportOptions.DEFAULT,
                Tables.interactions("code,date,participant,outcome\ni7,2026-01-03,Bob;Cai,signed\n"));
        assertEquals(3, best.getInteractions().size());
        assertEquals(2, Tables.words(changed).size(), Tables.words(changed).toString());
    }

    @Test
    void oneSidedUndatedAndPeoplelessRowsAreNotTaken() {
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT, Tables.interactions("""
                date,participants
                2026-01-01,Ann;Bob
                ,Ann;Cai
                2026-01-01,
                2026-01-01,Ann;Stranger
                """));
        assertEquals(List.of("2  LEFT_OUT interaction.oneSided", "3 date REFUSED interaction.undated",
                "4  REFUSED interaction.nobody", "5 participants REFUSED person.unknown"), Tables.reasons(plan));
        assertTrue(plan.isEmpty());
    }

    @Test
    void aFairDoesNotMakeEverybodyKnowEverybody() {
        String names = IntStream.range(0, 9).mapToObj(i -> "G" + i).collect(Collectors.joining(";"));
        IntStream.range(0, 9).forEach(i -> best.getPeople().add(Tables.person("G" + i, null)));
        Tables.run(model, ImportOptions.DEFAULT,
                Tables.interactions("date|our people|customer people\n2026-01-01|Ann;Bob|" + names + "\n"));
        assertEquals(0, best.getTouchpoints().size());
        assertEquals(9, best.getInteractions().get(0).getCustomerParticipants().size());
        Tables.run(model, ImportOptions.DEFAULT.withPairLimit(18),
                Tables.interactions("date|our people|customer people\n2026-01-01|Ann;Bob|" + names + "\n"));
        assertEquals(18, best.getTouchpoints().size());
        assertEquals(1, best.getInteractions().size());
    }

    @Test
    void combinedRowsHoldPeopleTouchpointAndInteraction() {
        String table = """
                our person,customer person,customer title,customer unit,frequency,date,kind
                Ann,Eli,Head,Plant,weekly,2026-05-01,visit
                Ann,Eli,Head,Plant,weekly,2026-05-08,visit
                Bob,Cai,,Purchasing,,,
                Bob,Eli,Boss,Plant,,,
                ,Eli,,,,,
                """;
        ImportPlan plan = Tables.run(model, ImportOptions.DEFAULT, Tables.combined(table));
        assertEquals(List.of("5 customer title REFUSED person.contradiction",
                "6 our person REFUSED touchpoint.oneSided"),
                Tables.reasons(plan));
        assertEquals("Plant", Tables.find(model, "Eli").getUnit().getName());
        assertEquals(2, best.getTouchpoints().size());
        assertEquals(2, best.getInteractions().size());
        assertNull(best.getTouchpoints().get(1).getEffectiveLastContact());
        assertEquals(List.of(), Tables.words(Tables.plan(model, ImportOptions.DEFAULT, Tables.combined(table))));
    }

    @Test
    void undoGivesBackTheModelAndRedoTheImport() {
        Tables.find(model, "Cai").setCode("c1");
        Tables.run(model, ImportOptions.DEFAULT, Tables.touchpoints("our person,contact,trust\nAnn,Cai,\n"));
        best.getTouchpoints().get(0).setStatus(TouchpointStatus.PLANNED);
        Portfolio before = EcoreUtil.copy(model);
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT.withCreation(true, true),
                Tables.people("code,name,unit,roles,reports to\nc1,Cai,Plant,decider,Dora\nc2,Fred,Plant,,Cai\n"),
                Tables.interactions("date,participants\n2026-01-01,Ann;Cai;Dora\n"),
                Tables.touchpoints("our person,contact,channels,owner\nAnn,Cai,phone,Bob\nNew,Newer,,\n"));
        assertTrue(EcoreUtil.equals(before, model), "planning must not touch the model");
        Command command = plan.command(java.util.Locale.ENGLISH);
        assertTrue(command.canExecute());
        command.execute();
        Portfolio after = EcoreUtil.copy(model);
        assertEquals("Plant", Tables.find(model, "Cai").getUnit().getName());
        command.undo();
        assertTrue(EcoreUtil.equals(before, model));
        command.redo();
        assertTrue(EcoreUtil.equals(after, model));
    }

    @Test
    void importThatIsStoppedLeavesTheModelAndTheHistoryAsTheyWere() {
        Portfolio before = EcoreUtil.copy(model);
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT, Tables.people("name\nEve\nFay\nGus\n"));
        int[] asked = { 0 };
        BasicCommandStack history = new BasicCommandStack();
        history.execute(plan.command(Locale.ENGLISH, () -> ++asked[0] < 2));
        assertEquals(2, asked[0]);
        assertTrue(EcoreUtil.equals(before, model));
        assertFalse(history.canUndo());
        history.execute(plan.command(Locale.ENGLISH, () -> true));
        history.undo();
        history.redo();
        assertEquals("Gus", Tables.find(model, "Gus").getName());
    }

    @Test
    void aChangeThatFailsTakesBackTheOthers() {
        Portfolio before = EcoreUtil.copy(model);
        ImportPlan plan = Tables.plan(model, ImportOptions.DEFAULT, Tables.people("name\nEve\nFay\n"));
        List<Change> changes = new java.util.ArrayList<>(plan.changes());
        changes.add(new Change.Set(best, org.keyweave.model.KeyweavePackage.Literals.ACCOUNT__SINCE, "no date", null,
                false, null));
        Command command = new ImportCommand("x", changes, () -> true);
        org.junit.jupiter.api.Assertions.assertThrows(ClassCastException.class, command::execute);
        assertTrue(EcoreUtil.equals(before, model));
    }
}
