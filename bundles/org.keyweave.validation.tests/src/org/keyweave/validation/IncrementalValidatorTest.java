/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.Account;
import org.keyweave.model.Methodology;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.validation.IncrementalValidator.Update;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.testing.Fixture;
import org.keyweave.validation.testing.RandomEdits;

class IncrementalValidatorTest {

    private static final int EDITS = 60;

    static Stream<String> rules() {
        return Rules.all().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void equalsAFullValidationAfterAnyEdit(String ruleId) {
        for (long seed = 1; seed <= 3; seed++) {
            Portfolio portfolio = Fixture.of(ruleId).portfolio();
            IncrementalValidator incremental = new IncrementalValidator(portfolio);
            List<Finding> known = new ArrayList<>(incremental.report().findings());
            RandomEdits edits = new RandomEdits(portfolio, seed);
            List<String> steps = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                steps.add(edits.next());
                Update update = incremental.update();
                ValidationReport full = Validation.validate(portfolio);
                assertEquals(full.findings(), incremental.report().findings(), () -> "seed and steps: " + steps);
                assertEquals(full.excluded(), incremental.report().excluded(), () -> "seed and steps: " + steps);
                update.removed().forEach(finding -> assertTrue(known.remove(finding)));
                known.addAll(update.added());
                assertEquals(full.findings().size(), known.size());
                assertTrue(known.containsAll(full.findings()));
            }
            incremental.dispose();
        }
    }

    /** Edits come in between while it begins to listen and while it judges; in the end nothing is missed. */
    @ParameterizedTest
    @ValueSource(strings = { "single-thread", "contact-has-left", "commitment-overdue", "duplicate-person" })
    void missesNothingThatIsEditedWhileItBeginsToListenOrJudges(String ruleId) {
        for (long seed = 1; seed <= 5; seed++) {
            Portfolio portfolio = Fixture.of(ruleId).portfolio();
            IncrementalValidator incremental = IncrementalValidator.gradual(portfolio);
            RandomEdits edits = new RandomEdits(portfolio, seed);
            List<String> steps = new ArrayList<>();
            int portions = 1;
            for (; !incremental.listen(7); portions++) {
                steps.add(edits.next());
            }
            assertTrue(portions > 5, "the model is large enough to be cut");
            int stops = 0;
            for (; incremental.report(() -> true).isEmpty(); stops++) {
                if (stops < EDITS) {
                    steps.add(edits.next());
                }
            }
            assertTrue(stops > 1, "stopped between parts");
            assertEquals(Validation.validate(portfolio), incremental.report(), () -> "steps: " + steps);
            for (int i = 0; i < EDITS; i++) {
                steps.add(edits.next());
                assertEquals(Validation.validate(portfolio), incremental.report(), () -> "steps: " + steps);
            }
            incremental.dispose();
        }
    }

    @Test
    void listensToWhatWasMovedOrCameBackBeforeItsTurn() {
        Portfolio portfolio = Fixture.of("single-thread").portfolio();
        IncrementalValidator incremental = IncrementalValidator.gradual(portfolio);
        assertFalse(incremental.listen(1));
        Account first = portfolio.getAccounts().get(0);
        Account second = portfolio.getAccounts().get(1);
        Account last = portfolio.getAccounts().get(portfolio.getAccounts().size() - 1);
        Person moved = first.getAllPeople().get(0);
        last.getPeople().add(moved);
        portfolio.getAccounts().remove(second);
        incremental.listen(3);
        portfolio.getAccounts().add(0, second);
        while (!incremental.listen(1)) {
            continue;
        }
        portfolio.eAllContents().forEachRemaining(each -> assertEquals(1, each.eAdapters().size(), each.toString()));
        incremental.report();
        moved.setName("");
        assertEquals(List.of(last), incremental.update().judged());
    }

    @Test
    void judgesOnlyTheAccountThatWasEdited() {
        Portfolio portfolio = Fixture.of("single-thread").portfolio();
        IncrementalValidator incremental = new IncrementalValidator(portfolio);
        incremental.update();
        assertFalse(incremental.isDirty());
        Account account = portfolio.getAccounts().get(3);
        account.getTouchpoints().get(0).setStatus(TouchpointStatus.BROKEN);
        assertTrue(incremental.isDirty());

        Update update = incremental.update();

        assertEquals(List.of(account), update.judged());
        assertTrue(update.added().stream().anyMatch(finding -> finding.ruleId().equals("single-thread")
                && finding.subject() == account));
        assertEquals(List.of(), incremental.update().judged());
    }

    @Test
    void aPersonOfTheSupplierAffectsTheAccountsThatReferToIt() {
        Portfolio portfolio = Fixture.of("single-thread").portfolio();
        Person tom = portfolio.getSupplier().getAllPeople().get(1);
        IncrementalValidator incremental = new IncrementalValidator(portfolio);
        incremental.update();
        tom.setActiveUntil(LocalDate.of(2026, 1, 1));

        Update update = incremental.update();

        assertEquals(3, update.judged().size(), "supplier and two accounts");
        assertEquals(2, update.added().stream().filter(each -> each.ruleId().equals("contact-has-left")).count());
    }

    @Test
    void tellsListenersWhatChanged() {
        Portfolio portfolio = Fixture.of("action-overdue").portfolio();
        IncrementalValidator incremental = new IncrementalValidator(portfolio);
        incremental.update();
        List<Update> heard = new ArrayList<>();
        incremental.addListener(heard::add);
        portfolio.setName("Another name");
        incremental.update();
        assertEquals(List.of(), heard);
        portfolio.setAnalysisDate(LocalDate.of(2026, 10, 1));
        Update update = incremental.update();
        assertEquals(1, heard.size());
        assertSame(update, heard.get(0));
        assertFalse(update.removed().isEmpty());
    }

    @Test
    void hearsNothingAfterItIsDisposed() {
        Portfolio portfolio = Fixture.of("no-contact").portfolio();
        int adapters = portfolio.getAccounts().get(0).eAdapters().size();
        IncrementalValidator incremental = new IncrementalValidator(portfolio);
        assertEquals(adapters + 1, portfolio.getAccounts().get(0).eAdapters().size());
        incremental.update();
        incremental.dispose();
        portfolio.getAccounts().get(0).setName("");
        assertFalse(incremental.isDirty());
        assertEquals(adapters, portfolio.getAccounts().get(0).eAdapters().size());
    }

    @Test
    void followsAnotherMethodologyAndAnotherSupplier() {
        Portfolio portfolio = Fixture.of("threads-below-stage").portfolio();
        IncrementalValidator incremental = new IncrementalValidator(portfolio);
        incremental.update();
        Methodology methodology = portfolio.getMethodology();
        Supplier supplier = portfolio.getSupplier();
        List<Runnable> edits = List.of(() -> portfolio.setMethodology(null), () -> portfolio.setSupplier(null),
                () -> portfolio.setMethodology(methodology), () -> portfolio.setSupplier(supplier),
                () -> methodology.getStageModels().get(0).getStages().get(2).setMinThreads(7),
                () -> methodology.getStageModels().remove(0));
        for (Runnable edit : edits) {
            ValidationReport before = incremental.report();
            edit.run();
            ValidationReport after = Validation.validate(portfolio);
            assertNotEquals(before, after);
            assertEquals(after, incremental.report());
        }
    }
}
