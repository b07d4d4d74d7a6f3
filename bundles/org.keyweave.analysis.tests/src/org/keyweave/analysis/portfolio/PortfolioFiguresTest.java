/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.analysis.whatif.PortfolioDeparture;
import org.keyweave.model.Account;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Competitor;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.CustomerNumber;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.MarginLevel;
import org.keyweave.model.MatrixCell;
import org.keyweave.model.Party;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Person;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.Stage;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;

class PortfolioFiguresTest {

    private static final KeyweaveFactory FACTORY = KeyweaveFactory.eINSTANCE;

    private final SampleAccount sample = new SampleAccount();

    private Account account(String name) {
        Account account = FACTORY.createAccount();
        account.setName(name);
        sample.portfolio().getAccounts().add(account);
        return account;
    }

    private static PeriodValue value(Party party, LocalDate start, LocalDate end, Double revenue) {
        PeriodValue value = FACTORY.createPeriodValue();
        value.setStart(start);
        value.setEnd(end);
        if (revenue != null) {
            value.setRevenue(revenue);
        }
        (party instanceof Supplier supplier ? supplier.getValues() : ((Account) party).getValues()).add(value);
        return value;
    }

    private static PeriodValue year(Party party, int year, Double revenue) {
        return value(party, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), revenue);
    }

    private PortfolioAnalysis analysis() {
        return PortfolioAnalysis.of(sample.portfolio());
    }

    @Test
    void classesFollowTheCumulativeShare() {
        sample.portfolio().getAccounts().clear();
        double[] revenue = {5, 60, 20, 10, 5};
        for (double r : revenue) {
            year(account("r" + r), 2025, r);
        }
        Account unknown = account("unknown");
        List<ParetoEntry> pareto = analysis().pareto();
        assertEquals(List.of(ParetoClass.A, ParetoClass.A, ParetoClass.B, ParetoClass.B, ParetoClass.C,
                ParetoClass.UNKNOWN), pareto.stream().map(ParetoEntry::paretoClass).toList());
        assertEquals(0.8, pareto.get(1).cumulativeShare().orElseThrow(), 1e-12);
        assertEquals(OptionalInt.of(2), pareto.get(1).rank());
        assertEquals(unknown, pareto.get(5).account());
        assertEquals(OptionalInt.empty(), pareto.get(5).rank());
        assertEquals(OptionalDouble.empty(), pareto.get(5).share());
    }

    @Test
    void concentrationIsOfTheSupplierWhereItsRevenueIsKnown() {
        Account great = account("great");
        year(great, 2025, 60.0);
        year(account("small"), 2025, 20.0);
        RevenueConcentration ofAccounts = analysis().concentration();
        assertFalse(ofAccounts.ofSupplier());
        assertEquals(0.75, ofAccounts.topShare().orElseThrow(), 1e-12);
        assertEquals(0.75 * 0.75 + 0.25 * 0.25, ofAccounts.herfindahl().orElseThrow(), 1e-12);
        assertEquals(1 / 0.625, ofAccounts.effectiveAccounts().orElseThrow(), 1e-12);
        assertEquals(List.of(great), ofAccounts.overLimit());
        assertEquals(List.of(sample.account()), ofAccounts.unknownRevenue());
        year(sample.supplier(), 2025, 160.0);
        RevenueConcentration ofSupplier = analysis().concentration();
        assertTrue(ofSupplier.ofSupplier());
        assertEquals(0.375, ofSupplier.topShare().orElseThrow(), 1e-12);
        assertEquals(List.of(), ofSupplier.overLimit(), "0.4 is the limit");
    }

    @Test
    void nothingKnownIsNothing() {
        RevenueConcentration concentration = analysis().concentration();
        assertEquals(OptionalDouble.empty(), concentration.knownRevenue());
        assertEquals(OptionalDouble.empty(), concentration.herfindahl());
        assertEquals(Optional.empty(), concentration.top());
        assertEquals(ParetoClass.UNKNOWN, analysis().pareto().get(0).paretoClass());
        assertEquals(Optional.empty(), analysis().revenue().period());
    }

    @Test
    void accountsAreComparedInOnePeriod() {
        Account byYear = account("by year");
        year(byYear, 2024, 90.0);
        year(byYear, 2025, 100.0);
        year(account("another"), 2025, 10.0);
        Account byQuarter = account("by quarter");
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate start = LocalDate.of(2025, 1 + 3 * quarter, 1);
            value(byQuarter, start, start.plusMonths(3).minusDays(1), 30.0);
        }
        Account incomplete = account("incomplete");
        value(incomplete, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 9, 30), 500.0);
        List<ParetoEntry> pareto = analysis().pareto();
        assertEquals(Optional.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
                analysis().revenue().period());
        assertEquals(byQuarter, pareto.get(0).account());
        assertEquals(OptionalDouble.of(120), pareto.get(0).revenue());
        assertEquals(List.of(sample.account(), incomplete), analysis().concentration().unknownRevenue(),
                "nine months do not make a year");
    }

    @Test
    void aValueHasAPast() {
        Account account = sample.account();
        year(account, 2023, 50.0);
        year(account, 2024, 80.0).setStatedShareOfWallet(0.3);
        PeriodValue current = year(account, 2025, 100.0);
        current.setCategoryPurchases(250);
        current.setMargin(-5);
        year(account, 2026, null);
        PeriodValue forecast = year(account, 2026, 200.0);
        forecast.setForecast(true);
        year(sample.supplier(), 2025, 400.0);
        AccountValue value = analysis().values().get(0);
        assertEquals(Optional.of(current), value.current(), "2026 is unknown, and the forecast is none");
        assertEquals(0.25, value.revenueGrowth().orElseThrow(), 1e-12);
        assertEquals(0.25, value.supplierShare().orElseThrow(), 1e-12);
        assertEquals(-5, value.margin().orElseThrow(), 1e-12);
        assertEquals(0.4, value.shareOfCustomer().orElseThrow(), 1e-12);
        assertEquals(0.1, value.shareTrend().orElseThrow(), 1e-12);
        assertEquals(4, value.periods().size());
    }

    @Test
    void growthNeedsAPeriodOfTheSameLengthBefore() {
        Account account = sample.account();
        year(account, 2023, 50.0);
        year(account, 2025, 100.0);
        value(account, LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31), 30.0);
        assertEquals(OptionalDouble.empty(), analysis().values().get(0).revenueGrowth());
        assertEquals(OptionalDouble.empty(), analysis().values().get(0).supplierShare());
    }

    @Test
    void periodsAreAddedUpAndUnknownOnesCounted() {
        year(sample.account(), 2024, 50.0);
        year(sample.account(), 2025, 60.0).setMargin(6);
        Account other = account("other");
        year(other, 2024, 10.0);
        year(other, 2025, 30.0);
        PeriodValue unknown = year(other, 2026, null);
        year(sample.account(), 2026, 70.0);
        List<PeriodFigure> periods = analysis().periods();
        assertEquals(3, periods.size());
        assertEquals(90, periods.get(1).revenue().orElseThrow(), 1e-12);
        assertEquals(6, periods.get(1).margin().orElseThrow(), 1e-12);
        assertEquals(0.5, periods.get(1).revenueTrend().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), periods.get(1).volume());
        assertEquals(1, periods.get(2).unknownRevenue());
        assertEquals(70, periods.get(2).revenue().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), periods.get(2).revenueTrend(), "not all are known");
        unknown.setStart(null);
        assertEquals(0, analysis().periods().get(2).unknownRevenue(), "without its days a value is of no period");
    }

    @Test
    void theMatrixRecommends() {
        MatrixCell cell = FACTORY.createMatrixCell();
        cell.setCustomerNumber(CustomerNumber.FEW);
        cell.setMarginLevel(MarginLevel.HIGH);
        cell.getRecommended().add(RelationshipType.PARTNERSHIP);
        sample.methodology().getRelationshipMatrix().add(cell);
        Account account = sample.account();
        account.setMarginLevel(MarginLevel.HIGH);
        account.setRelationshipType(RelationshipType.BASIC);
        assertEquals(Set.of(), analysis().relationshipFits().get(0).recommended(), "number of customers is unknown");
        assertFalse(analysis().relationshipFits().get(0).isMismatch());
        account.setCustomerNumber(CustomerNumber.FEW);
        assertTrue(analysis().relationshipFits().get(0).isMismatch());
        account.setRelationshipType(RelationshipType.PARTNERSHIP);
        assertFalse(analysis().relationshipFits().get(0).isMismatch());
    }

    @Test
    void resilienceIsTheMeanOfWhatIsKnown() {
        assertEquals(0, sample.analysis().resilience().indicator());
        sample.contacts("a-x a-y");
        assertEquals(Resilience.SINGLE_THREAD_LIMIT, sample.analysis().resilience().indicator(), 1e-12);
        sample.contacts("b-y b-x");
        Resilience both = sample.analysis().resilience();
        assertEquals(1, both.indicator(), 1e-12);
        assertEquals(OptionalDouble.empty(), both.decision());
        sample.customer("z").getRoles().add(BuyingRole.DECIDER);
        assertEquals(Resilience.WEAK_SPOT_LIMIT, sample.analysis().resilience().indicator(), 1e-12,
                "2/3 on average, but a decision maker has no contact");
        Stage stage = sample.stage();
        stage.setMinThreads(4);
        stage.setMinEffectiveThreads(4);
        sample.claim(stage, TODAY);
        assertEquals((0.5 + 0.5 + 0) / 3, sample.analysis().resilience().indicator(), 1e-12);
        sample.customer("z").getRoles().clear();
        stage.setMinThreads(2);
        stage.setMinEffectiveThreads(2);
        assertEquals(1, sample.analysis().resilience().indicator(), 1e-12);
        stage.setMaxTopShare(0.4);
        assertEquals(Resilience.WEAK_SPOT_LIMIT, sample.analysis().resilience().indicator(), 1e-12,
                "one person carries half");
        account("empty");
        assertEquals("empty", analysis().resilience().get(0).account().getName(), "weakest first");
    }

    @Test
    void accountsAreGroupedByStage() {
        Stage first = sample.stage();
        first.setMinThreads(1);
        Stage second = sample.stage();
        second.setMinThreads(2);
        sample.contacts("a-x");
        sample.claim(second, TODAY);
        Account never = account("never");
        List<StageGroup> groups = analysis().stages();
        assertEquals(3, groups.size());
        assertEquals(List.of(), groups.get(0).accounts());
        assertEquals(List.of(sample.account()), groups.get(0).evidenced());
        assertEquals(List.of(sample.account()), groups.get(1).accounts());
        assertEquals(null, groups.get(2).stage());
        assertEquals(List.of(never), groups.get(2).accounts());
    }

    private void join(Account account, String supplierName, String... customers) {
        for (String name : customers) {
            Person customer = account.getPeople().stream().filter(p -> p.getName().equals(name)).findFirst()
                    .orElseGet(() -> {
                        Person person = FACTORY.createPerson();
                        person.setName(name);
                        account.getPeople().add(person);
                        return person;
                    });
            Touchpoint touchpoint = FACTORY.createTouchpoint();
            touchpoint.setSupplierPerson(sample.supplier(supplierName));
            touchpoint.setCustomerPerson(customer);
            account.getTouchpoints().add(touchpoint);
        }
    }

    @Test
    void onePersonMayHoldSeveralAccounts() {
        sample.portfolio().getAccounts().clear();
        Account hangs = account("hangs on a");
        join(hangs, "a", "x", "y");
        Account two = account("two threads");
        join(two, "a", "x");
        join(two, "b", "y");
        Account safe = account("safe");
        join(safe, "a", "x");
        join(safe, "b", "x");
        List<SharedPerson> shared = analysis().sharedPeople();
        assertEquals(List.of("a", "b"), shared.stream().map(s -> s.person().getName()).toList());
        assertEquals(List.of(hangs, two, safe), shared.get(0).accounts());
        assertEquals(List.of(hangs, two), shared.get(0).losingThread());
        assertEquals(List.of(hangs), shared.get(0).fallingToNone());
        assertEquals(List.of(two), shared.get(0).fallingToSingleThread());
        PortfolioDeparture departure = analysis().leave(List.of(sample.supplier("a")));
        assertEquals(3, departure.accounts().size());
        assertEquals(List.of(hangs), departure.fallingToNone());
        assertEquals(List.of(two), departure.fallingToSingleThread());
        assertEquals(2, departure.threadsLost());
        assertEquals(2, analysis().leave(List.of(sample.supplier("b"))).accounts().size());
    }

    @Test
    void aRivalOnOneThreadIsAnOpening() {
        Competitor rival = FACTORY.createCompetitor();
        sample.portfolio().getCompetitors().add(rival);
        Person agent = FACTORY.createPerson();
        rival.getPeople().add(agent);
        CompetitorPosition known = FACTORY.createCompetitorPosition();
        CompetitorPosition unknown = FACTORY.createCompetitorPosition();
        sample.account().getCompetitorPositions().addAll(List.of(known, unknown));
        Touchpoint touchpoint = FACTORY.createTouchpoint();
        touchpoint.setSupplierPerson(agent);
        touchpoint.setCustomerPerson(sample.customer("x"));
        known.getTouchpoints().add(touchpoint);
        List<RivalThread> rivals = analysis().rivalsOnSingleThread();
        assertEquals(List.of(known), rivals.stream().map(RivalThread::position).toList(),
                "nothing known of touchpoints is not weakness");
    }

    @Test
    void keepsOneAnalysisOfEachAccount() {
        PortfolioAnalysis analysis = analysis();
        assertTrue(analysis.account(sample.account()) == analysis.accounts().get(0));
        Account stranger = FACTORY.createAccount();
        assertThrows(IllegalArgumentException.class, () -> analysis.account(stranger));
    }
}
