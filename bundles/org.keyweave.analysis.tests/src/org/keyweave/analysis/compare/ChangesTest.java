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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Objective;
import org.keyweave.model.Opening;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Person;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.model.Stance;
import org.keyweave.model.Strategy;
import org.keyweave.model.TaskStatus;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/** One edit a row: what is said about it, in both directions and languages. */
class ChangesTest {

    private static final KeyweaveFactory FACTORY = KeyweaveFactory.eINSTANCE;
    private static final LocalDate LAST_WEEK = SampleAccount.TODAY.minusDays(7);

    /** Four threads, a decision maker, a plan. */
    private static SampleAccount sample() {
        SampleAccount sample = SampleAccount.with("Chen-Wang Roth-Liu Lin-Deng Okafor-He");
        Person wang = sample.customer("Wang");
        sample.supplier().setName("Acme");
        wang.setStance(Stance.SUPPORTER);
        wang.setTitle("Buyer");
        wang.setDecisionWeight(0.6);
        sample.customer("Deng").setFunction(BusinessFunction.FINANCE);
        sample.unit("Plant", "He");
        sample.unit("Head office");
        Strategy strategy = FACTORY.createStrategy();
        strategy.setName("weave");
        Objective objective = FACTORY.createObjective();
        objective.setName("threads");
        objective.setBaseline(1);
        objective.setTarget(5);
        objective.setActual(2);
        strategy.getObjectives().add(objective);
        sample.account().getStrategies().add(strategy);
        Action action = FACTORY.createAction();
        action.setName("visit");
        action.setDue(LAST_WEEK.plusDays(30));
        sample.account().getActions().add(action);
        Opening opening = FACTORY.createOpening();
        opening.setName("review");
        sample.account().getOpenings().add(opening);
        Risk risk = FACTORY.createRisk();
        risk.setName("price");
        risk.setSeverity(3);
        risk.setLikelihood(2);
        sample.account().getRisks().add(risk);
        Commitment commitment = FACTORY.createCommitment();
        commitment.setName("samples");
        commitment.setDue(LAST_WEEK.plusDays(30));
        sample.account().getCommitments().add(commitment);
        PeriodValue value = FACTORY.createPeriodValue();
        value.setStart(LocalDate.of(2025, 1, 1));
        value.setEnd(LocalDate.of(2025, 12, 31));
        value.setRevenue(1000);
        value.setStatedShareOfWallet(0.4);
        sample.account().getValues().add(value);
        return sample;
    }

    private static Arguments row(String name, Consumer<SampleAccount> edit, String... said) {
        return Arguments.of(name, edit, List.of(said));
    }

    private static Touchpoint first(SampleAccount sample) {
        return sample.account().getTouchpoints().get(0);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                row("leaves", s -> s.supplier("Chen").setActiveUntil(LAST_WEEK), "THREAD_COUNT WORSE "
                        + "Threads 4 → 3: Chen left", "PERSON_LEFT WORSE Chen (Acme) left"),
                row("single", s -> {
                    for (int i = 0; i < 3; i++) {
                        s.account().getTouchpoints().get(i).setStatus(TouchpointStatus.BROKEN);
                    }
                }, "THREAD_COUNT_SINGLE WORSE Threads 4 → 1, now single thread, point to point: "
                        + "touchpoint Chen – Wang does not count (broken); touchpoint Roth – Liu does not count "
                        + "(broken); touchpoint Lin – Deng does not count (broken)",
                        "TOUCHPOINT_STATUS WORSE Touchpoint Chen – Wang is broken (it was Active)",
                        "DECISION_MAKERS_LOST WORSE No contact any more with decision makers: Wang",
                        "FUNCTIONS_LOST WORSE Functions without a contact now: Finance"),
                row("dormant", s -> first(s).setStatus(TouchpointStatus.DORMANT),
                        "TOUCHPOINT_STATUS WORSE Touchpoint Chen – Wang has gone dormant (it was Active)"),
                row("silent", s -> first(s).setLastContact(LAST_WEEK.minusDays(200)),
                        "TOUCHPOINT_SILENT WORSE Touchpoint Chen – Wang is silent beyond its rhythm",
                        "THREAD_COUNT WORSE Threads 4 → 3: touchpoint Chen – Wang does not count (silent for too long)"),
                row("new contact", s -> s.contacts("Solheim-Feng"), "THREAD_COUNT BETTER Threads 4 → 5: "
                        + "new contact Solheim – Feng", "TOUCHPOINT_NEW BETTER New touchpoint Solheim – Feng (Active)",
                        "PERSON_NEW BETTER Feng (account) is new"),
                row("removed", s -> s.account().getTouchpoints().remove(0), "TOUCHPOINT_REMOVED WORSE "
                        + "Touchpoint Chen – Wang is no longer in the model (it was Active)"),
                row("trust", s -> first(s).setPersonalTrust(4),
                        "TOUCHPOINT_TRUST NEUTRAL Trust of touchpoint Chen – Wang: – → 4"),
                row("level", s -> first(s).setCurrentLevel(RelationshipLevel.TRUSTED),
                        "TOUCHPOINT_LEVEL NEUTRAL Level of touchpoint Chen – Wang: – → Trusted"),
                row("stance", s -> s.customer("Wang").setStance(Stance.OPPONENT),
                        "PERSON_STANCE WORSE Stance of Wang: Supporter → Opponent"),
                row("role", s -> s.customer("Liu").getRoles().add(BuyingRole.USER),
                        "PERSON_ROLES NEUTRAL Roles of Liu in the buying centre: – → User"),
                row("title", s -> s.customer("Wang").setTitle("Head of purchasing"),
                        "PERSON_TITLE NEUTRAL Title of Wang: Buyer → Head of purchasing"),
                row("weight", s -> s.customer("Wang").setDecisionWeight(0.3),
                        "PERSON_WEIGHT NEUTRAL Decision weight of Wang: 60% → 30%"),
                row("unit", s -> s.account().getUnits().get(1).getPeople().add(s.customer("He")),
                        "PERSON_UNIT NEUTRAL He moved from Plant to Head office"),
                row("superior", s -> s.customer("Liu").setReportsTo(s.customer("Deng")),
                        "PERSON_SUPERIOR NEUTRAL Liu reports to Deng, before to –"),
                row("manager", s -> s.account().setAccountManager(s.supplier("Roth")),
                        "ACCOUNT_MANAGER BETTER Account manager: – → Roth"),
                row("interactions", s -> s.interaction(LAST_WEEK, "Chen", "Wang", 1), "INTERACTIONS_NEW BETTER "
                        + "One interaction recorded, the latest on 2026-11-15"),
                row("strategy", s -> s.account().getStrategies().get(0).setStatus(TaskStatus.DONE),
                        "STRATEGY_STATUS BETTER Strategy “weave” is done (it was Open)"),
                row("objective", s -> s.account().getStrategies().get(0).getObjectives().get(0).setActual(4),
                        "OBJECTIVE_ACTUAL BETTER Objective “threads”: 2 → 4, target 5"),
                row("action done", s -> s.account().getActions().get(0).setStatus(TaskStatus.DONE),
                        "ACTION_STATUS BETTER Action “visit” is done (it was Open)"),
                row("action overdue", s -> s.account().getActions().get(0).setDue(LAST_WEEK),
                        "ACTION_OVERDUE WORSE Action “visit” is overdue since 2026-11-15"),
                row("opening", s -> s.account().getOpenings().get(0).setStatus(OpeningStatus.MISSED),
                        "OPENING_STATUS WORSE Opening “review” was missed (it was Open)"),
                row("risk", s -> s.account().getRisks().get(0).setStatus(RiskStatus.OCCURRED),
                        "RISK_STATUS WORSE Risk “price” has occurred (it was Open)"),
                row("exposure", s -> s.account().getRisks().get(0).setLikelihood(5),
                        "RISK_EXPOSURE WORSE Exposure of risk “price”: 6 → 15 of 25"),
                row("commitment", s -> s.account().getCommitments().get(0).setOutcome(CommitmentOutcome.BROKEN),
                        "COMMITMENT_OUTCOME WORSE Commitment “samples” was broken (it was Open)"),
                row("promise late", s -> s.account().getCommitments().get(0).setDue(LAST_WEEK),
                        "COMMITMENT_OVERDUE WORSE Commitment “samples” is overdue since 2026-11-15"),
                row("revenue", s -> s.account().getValues().get(0).setRevenue(800),
                        "REVENUE WORSE Revenue 1,000 (period to 2025-12-31) → 800 (period to 2025-12-31), -20%"),
                row("share", s -> s.account().getValues().get(0).setStatedShareOfWallet(0.55),
                        "SHARE_OF_CUSTOMER BETTER Share of customer 40% → 55%"),
                row("account", s -> s.portfolio().getAccounts().add(named("Nordwind")),
                        "ACCOUNT_NEW BETTER Nordwind is a new account"));
    }

    private static Account named(String name) {
        Account account = FACTORY.createAccount();
        account.setName(name);
        return account;
    }

    private static ModelComparison compare(SampleAccount before, SampleAccount after) {
        return ModelComparison.of(Version.of(before.portfolio()), Version.of(after.portfolio()));
    }

    private static ComparisonTexts words(Locale locale) {
        return ComparisonTexts.of(locale, MethodologyLibrary::localized);
    }

    private static List<String> said(ModelComparison comparison, Locale locale) {
        return comparison.changes().stream().map(change -> change.kind() + " " + change.trend() + " "
                + change.text(words(locale))).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void anEditIsTold(String name, Consumer<SampleAccount> edit, List<String> expected) {
        SampleAccount after = sample();
        edit.accept(after);
        ModelComparison comparison = compare(sample(), after);
        List<String> said = said(comparison, Locale.ENGLISH);
        assertTrue(said.containsAll(expected), () -> String.join("\n", said));
        for (Change change : comparison.changes()) {
            assertTrue(change.weight() > 0 && change.weight() <= 100, change::toString);
            String chinese = change.text(words(Locale.CHINA));
            assertTrue(!chinese.contains("{"), chinese);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void theOtherWayRoundIsTheInverse(String name, Consumer<SampleAccount> edit, List<String> expected) {
        SampleAccount after = sample();
        edit.accept(after);
        List<String> inverse = compare(sample(), after).changes().stream()
                .map(change -> change.kind().inverse() + " " + change.trend().inverse()).sorted().toList();
        List<String> back = compare(after, sample()).changes().stream()
                .map(change -> change.kind() + " " + change.trend()).sorted().toList();
        assertEquals(inverse, back);
    }

    @Test
    void theSameVersionsHaveNoDifference() {
        assertTrue(compare(sample(), sample()).isEmpty());
    }

    @Test
    void whatNoChangeTellsIsListedFieldByField() {
        SampleAccount after = sample();
        after.customer("Wang").setPhone("123");
        after.account().setIndustry("paper");
        after.customer("Wang").setTitle(null);
        ModelComparison comparison = compare(sample(), after);
        assertEquals(List.of("Account account · Industry: – → paper", "Person Wang · Phone: – → 123"),
                comparison.fields().stream().map(field -> field.text(Locale.ENGLISH)).sorted().toList());
        assertEquals(List.of("PERSON_TITLE NEUTRAL Wang的职务：Buyer → –"), said(comparison, Locale.CHINA));
    }

    @Test
    void whatMattersMostComesFirst() {
        SampleAccount after = sample();
        after.customer("Wang").setTitle("x");
        after.account().getActions().get(0).setStatus(TaskStatus.DONE);
        for (int i = 0; i < 3; i++) {
            after.account().getTouchpoints().get(i).setStatus(TouchpointStatus.BROKEN);
        }
        List<Change> changes = compare(sample(), after).changes();
        assertEquals(ChangeKind.THREAD_COUNT_SINGLE, changes.get(0).kind());
        assertEquals(ChangeKind.PERSON_TITLE, changes.get(changes.size() - 1).kind());
    }
}
