/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.CriterionState;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.design.DesignLanguage;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.AccountStatus;
import org.keyweave.model.Frequency;
import org.keyweave.model.Person;
import org.keyweave.model.PersonLine;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.Unit;

/** The relationship network of an account: both sides, their touchpoints, and the headline in figures. */
public class RelationshipNetworkServices {

    private static final int MAX_WIDTH = 6;
    private static final int HALO = 6;
    /** A matter of its own, with a rule of its own. */
    private static final Set<StageCriterion> SHARE_OF_WALLET = EnumSet.of(StageCriterion.MIN_SHARE_OF_WALLET,
            StageCriterion.MAX_SHARE_OF_WALLET);

    /** Title of the diagram. */
    public String networkTitle(Account account) {
        return Words.get("network.title", Words.name(account.getName()));
    }

    /** Line below the title: date, claimed stage, evidenced stage. */
    public String networkHeadline(Account account) {
        return Words.get("network.headline", Words.date(ModelServices.analysisDate(account)), stageText(account));
    }

    private static String stageText(Account account) {
        StageAudit audit = Snapshots.of(account).stageAudit();
        String evidenced = audit.evidenced().map(stage -> Words.name(stage.getName())).orElse(Words.get("stage.none"));
        return audit.claimed().map(stage -> Words.get("network.stage", Words.name(stage.getName()), evidenced))
                .orElseGet(() -> Words.get("network.neverAssessed", evidenced));
    }

    /** Says how the headline is to be read. */
    public String networkHeadlineTooltip(Account account) {
        return Words.get("network.headlineTooltip");
    }

    // ---- headline figures

    /** Thread count against what the claimed stage needs. */
    public String headlineThreads(Account account) {
        int count = Snapshots.of(account).threads().count();
        return required(account, StageCriterion.THREADS)
                .map(needed -> Words.get("headline.threadsOf", count, (int) needed.required()))
                .orElseGet(() -> Words.get("headline.threads", count));
    }

    /** Whether there are fewer threads than needed, or only one. */
    public boolean headlineThreadsFailed(Account account) {
        return isMissed(account, StageCriterion.THREADS) || Snapshots.of(account).threads().count() == 0;
    }

    /** Whether nothing says how many threads are needed. */
    public boolean headlineThreadsUnknown(Account account) {
        return required(account, StageCriterion.THREADS).isEmpty();
    }

    /** Definition of the thread count and the critical set by name. */
    public String headlineThreadsTooltip(Account account) {
        List<Member> critical = Snapshots.of(account).threads().criticalSet();
        String names = critical.stream().map(member -> Words.name(member.person().getName()))
                .collect(Collectors.joining(", "));
        return Words.get(critical.isEmpty() ? "headline.threadsTooltipNone" : "headline.threadsTooltip", names);
    }

    /** Functions of the customer in contact, of those that count at the stage. */
    public String headlineFunctions(Account account) {
        FunctionCoverage coverage = Snapshots.of(account).functionCoverage();
        return Words.get("headline.functions", coverage.expected().size() - coverage.missing().size(),
                coverage.expected().size());
    }

    /** Whether fewer functions are covered than the stage needs. */
    public boolean headlineFunctionsFailed(Account account) {
        return isMissed(account, StageCriterion.FUNCTIONS);
    }

    /** Whether no function is expected. */
    public boolean headlineFunctionsUnknown(Account account) {
        return Snapshots.of(account).functionCoverage().expected().isEmpty();
    }

    /** The functions that are missing. */
    public String headlineFunctionsTooltip(Account account) {
        FunctionCoverage coverage = Snapshots.of(account).functionCoverage();
        return coverage.missing().isEmpty() ? Words.get("headline.functionsTooltipAll")
                : Words.get("headline.functionsTooltip",
                        coverage.missing().stream().map(Words::literal).collect(Collectors.joining(", ")));
    }

    /** Share of the contacts that one person carries. */
    public String headlineBusiest(Account account) {
        return Words.get("headline.busiest", Words.percent(Snapshots.of(account).topShare()));
    }

    /** Whether one person carries more than the stage allows. */
    public boolean headlineBusiestFailed(Account account) {
        return isMissed(account, StageCriterion.TOP_SHARE) || Snapshots.of(account).hiddenSingleThread().isPresent();
    }

    /** Whether there is no contact to be shared. */
    public boolean headlineBusiestUnknown(Account account) {
        return Snapshots.of(account).topShare().isEmpty();
    }

    /** Who the busiest person is. */
    public String headlineBusiestTooltip(Account account) {
        return Snapshots.of(account).busiest()
                .map(member -> Words.get("headline.busiestTooltip", Words.name(member.person().getName())))
                .orElseGet(() -> Words.get("headline.busiestTooltipNone"));
    }

    /** The stage, evidenced or not. */
    public String headlineStage(Account account) {
        StageAudit audit = Snapshots.of(account).stageAudit();
        if (audit.claimed().isEmpty()) {
            return Words.get("headline.stageNone");
        }
        String name = Words.name(audit.claimed().get().getName());
        return audit.claimedEvidence().filter(StageEvidence::holds).isPresent() ? Words.get("headline.stageHolds", name)
                : Words.get("headline.stageOpen", name);
    }

    /** Whether the claimed stage is refuted by the figures. */
    public boolean headlineStageFailed(Account account) {
        return Snapshots.of(account).stageAudit().claimedEvidence().filter(StageEvidence::isRefuted).isPresent();
    }

    /** Whether the stage is not claimed, or neither evidenced nor refuted. */
    public boolean headlineStageUnknown(Account account) {
        Optional<StageEvidence> evidence = Snapshots.of(account).stageAudit().claimedEvidence();
        return evidence.isEmpty() || !evidence.get().holds();
    }

    /** What the claimed stage lacks. */
    public String headlineStageTooltip(Account account) {
        return Snapshots.of(account).stageAudit().claimedEvidence().map(RelationshipNetworkServices::missing)
                .orElseGet(() -> Words.get("headline.stageTooltipNone"));
    }

    static String missing(StageEvidence evidence) {
        List<CriterionResult> lacking = evidence.results().stream()
                .filter(result -> result.state() != CriterionState.SATISFIED).toList();
        if (lacking.isEmpty()) {
            return Words.get("stage.allHolds");
        }
        return Words.get("stage.lacks") + "\n" + lacking.stream()
                .map(result -> Words.get("stage.lack",
                        result.criterion().label(DesignLanguage.current()),
                        result.actual().isPresent() ? Words.number(result.actual().getAsDouble()) : Words.get("unknown"),
                        Words.number(result.required())))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<CriterionResult> required(Account account, StageCriterion criterion) {
        return Snapshots.of(account).stageAudit().claimedEvidence().stream()
                .flatMap(evidence -> evidence.results().stream()).filter(result -> result.criterion() == criterion)
                .findFirst();
    }

    private static boolean isMissed(Account account, StageCriterion criterion) {
        return required(account, criterion).filter(result -> result.state() == CriterionState.MISSED).isPresent();
    }

    // ---- the two sides

    /** Title of the supplier's side. */
    public String supplierTeamLabel(Account account) {
        Supplier supplier = supplier(account);
        return Words.get("network.team", supplier == null ? Words.get("unknown") : Words.name(supplier.getName()));
    }

    /** How many people of the supplier are shown, in short. */
    public String teamSize(Account account) {
        return Words.get("network.people", networkTeam(account).size());
    }

    /** How many departments of the customer are shown, in short. */
    public String departmentCount(Account account) {
        return Words.get("network.departments", networkDepartments(account).size());
    }

    /** How many people of the supplier are shown. */
    public String supplierTeamTooltip(Account account) {
        return Words.get("network.teamTooltip", networkTeam(account).size());
    }

    /**
     * People of the supplier who have to do with the account: its manager and sponsor, who has a touchpoint with it, and
     * who has none with any account yet.
     */
    public Collection<Person> networkTeam(Account account) {
        Set<Person> team = new LinkedHashSet<>();
        Supplier supplier = supplier(account);
        if (supplier == null) {
            return team;
        }
        for (Person person : supplier.getAllPeople()) {
            boolean ofAccount = person == account.getAccountManager() || person == account.getExecutiveSponsor()
                    || person.getCustomerTouchpoints().stream().anyMatch(t -> t.eContainer() == account);
            if (ofAccount || person.getCustomerTouchpoints().isEmpty() && person.getActiveUntil() == null) {
                team.add(person);
            }
        }
        return team;
    }

    private static Supplier supplier(Account account) {
        Portfolio portfolio = account.getPortfolio();
        return portfolio == null ? null : portfolio.getSupplier();
    }

    /** Departments with people, nested ones beside their parents. */
    public Collection<Unit> networkDepartments(Account account) {
        return account.getAllUnits().stream().filter(unit -> !unit.getPeople().isEmpty() || unit.getUnits().isEmpty())
                .toList();
    }

    /** Name of a department. */
    public String departmentName(Unit unit) {
        return Words.name(unit.getName());
    }

    /** Threads to a department in words. */
    public String departmentThreads(Unit unit) {
        return threadsText(threads(unit));
    }

    static String threadsText(int threads) {
        return switch (threads) {
            case 0 -> Words.get("threads.none");
            case 1 -> Words.get("threads.one");
            default -> Words.get("threads.many", threads);
        };
    }

    private static int threads(Unit unit) {
        Account account = Places.account(unit);
        return account == null ? 0
                : Snapshots.of(account).network().byUnit(Side.CUSTOMER).stream().filter(slice -> slice.key() == unit)
                        .findFirst().map(slice -> ThreadCount.of(slice.network()).count())
                        .orElse(0);
    }

    /** Whether a department with people has one thread or none. */
    public boolean departmentHangsOnOneThread(Unit unit) {
        return !unit.getPeople().isEmpty() && threads(unit) <= 1;
    }

    /** Function and description of a department. */
    public String departmentTooltip(Unit unit) {
        String function = Words.literal(unit.getEffectiveFunction());
        return unit.getDescription() == null ? function : function + "\n" + unit.getDescription();
    }

    /** Name, industry and description of the account. */
    public String accountTooltip(Account account) {
        StringBuilder text = new StringBuilder(Words.name(account.getName()));
        if (account.getIndustry() != null) {
            text.append('\n').append(account.getIndustry());
        }
        if (account.getDescription() != null) {
            text.append('\n').append(account.getDescription());
        }
        return text.toString();
    }

    // ---- touchpoints

    /** Touchpoints in use, whether they still count or have fallen silent. */
    public Collection<Touchpoint> activeTouchpoints(Account account) {
        return withStatus(account, TouchpointStatus.ACTIVE);
    }

    /** Touchpoints that are wanted. */
    public Collection<Touchpoint> plannedTouchpoints(Account account) {
        return withStatus(account, TouchpointStatus.PLANNED);
    }

    /** Touchpoints that are out of use. */
    public Collection<Touchpoint> dormantTouchpoints(Account account) {
        return account.getTouchpoints().stream().filter(touchpoint -> touchpoint.getStatus() == TouchpointStatus.DORMANT
                || touchpoint.getStatus() == TouchpointStatus.BROKEN).toList();
    }

    private static Collection<Touchpoint> withStatus(Account account, TouchpointStatus status) {
        return account.getTouchpoints().stream().filter(touchpoint -> touchpoint.getStatus() == status).toList();
    }

    /** Width of a line by frequency, 1 to 6 pixels. */
    public int touchpointWidth(Touchpoint touchpoint) {
        if (!touchpoint.isSetFrequency()) {
            return 2;
        }
        return switch (touchpoint.getFrequency()) {
            case DAILY -> MAX_WIDTH;
            case WEEKLY -> 5;
            case FORTNIGHTLY -> 4;
            case MONTHLY -> 3;
            case QUARTERLY -> 2;
            default -> 1;
        };
    }

    /** Width of the line that a decision maker hangs on: never so thin that it is overlooked. */
    public int criticalWidth(Touchpoint touchpoint) {
        return Math.max(3, touchpointWidth(touchpoint));
    }

    /** Width of the pale halo around such a line. */
    public int haloWidth(Touchpoint touchpoint) {
        return criticalWidth(touchpoint) + HALO;
    }

    /** The touchpoints whose lines have a halo. */
    public Collection<Touchpoint> onlyThreadTouchpoints(Account account) {
        return activeTouchpoints(account).stream().filter(this::isOnlyThreadAtRisk).toList();
    }

    /**
     * Trust for the colour scale, in tenths from 0 to 50, since a scale counts in whole numbers; the lowest step where it
     * is unknown, which the label says.
     */
    public int trustValue(EObject element) {
        Double trust = element instanceof Touchpoint touchpoint ? touchpoint.getTrust() : null;
        return trust == null ? 0 : (int) Math.round(trust * 10);
    }

    /** Frequency and trust in words. */
    public String touchpointLabel(Touchpoint touchpoint) {
        String rhythm = rhythm(touchpoint);
        Double trust = touchpoint.getTrust();
        if (trust == null) {
            return rhythm;
        }
        return rhythm.isEmpty() ? Words.get("touchpoint.trust", Words.number(trust))
                : Words.get("touchpoint.rhythmAndTrust", rhythm, Words.number(trust));
    }

    private static String rhythm(Touchpoint touchpoint) {
        return touchpoint.isSetFrequency() ? lower(touchpoint.getFrequency()) : "";
    }

    private static String lower(Frequency frequency) {
        return Words.literal(frequency).toLowerCase(DesignLanguage.current());
    }

    /** Says that this line is the only one to somebody who decides. */
    public String onlyThreadLabel(Touchpoint touchpoint) {
        return Words.get("touchpoint.only");
    }

    /** Says for how long there was silence. */
    public String silentLabel(Touchpoint touchpoint) {
        return state(touchpoint).filter(state -> state.daysOfSilence().isPresent())
                .map(state -> Words.get("touchpoint.silentDays", state.daysOfSilence().getAsInt()))
                .orElseGet(() -> Words.get("touchpoint.silent"));
    }

    /** Says that the touchpoint is out of use. */
    public String dormantLabel(Touchpoint touchpoint) {
        return Words.literal(touchpoint.getStatus());
    }

    /** Says that the touchpoint is wanted. */
    public String plannedLabel(Touchpoint touchpoint) {
        return Words.literal(touchpoint.getStatus());
    }

    /** Whether an active touchpoint does not count: silent for too long, or somebody is not there. */
    public boolean isSilent(Touchpoint touchpoint) {
        return !isFresh(touchpoint);
    }

    /** Whether a touchpoint counts as a contact. */
    public boolean isFresh(Touchpoint touchpoint) {
        return state(touchpoint).map(TouchpointState::counting).filter(Counting::isContact).isPresent();
    }

    private static Optional<TouchpointState> state(Touchpoint touchpoint) {
        Account account = Places.account(touchpoint);
        return account == null ? Optional.empty() : Snapshots.of(account).network().state(touchpoint);
    }

    /** Whether the touchpoint is the only one through which somebody who decides is reached. */
    public boolean isOnlyThreadToDecisionMaker(Touchpoint touchpoint) {
        Account account = Places.account(touchpoint);
        if (account == null || !isFresh(touchpoint)) {
            return false;
        }
        AccountAnalysis analysis = Snapshots.of(account);
        return analysis.decisionCoverage().singleThread().stream().map(DecisionMaker::person)
                .anyMatch(person -> person == touchpoint.getCustomerPerson());
    }

    /**
     * Whether such a touchpoint is at risk by a finding, which makes its line red: the claimed stage asks for more
     * contacts with each decision maker (rule decision-maker-single-thread), or is not shown by the figures, so that
     * what it allows is not yet earned (stage-not-evidenced), or the whole account hangs on one thread (single-thread).
     * Else the label alone says that there is no other.
     */
    public boolean isOnlyThreadAtRisk(Touchpoint touchpoint) {
        Account account = Places.account(touchpoint);
        if (!isOnlyThreadToDecisionMaker(touchpoint) || account.getStatus() == AccountStatus.ENDED
                || account.getStatus() == AccountStatus.DORMANT) {
            return false;
        }
        AccountAnalysis analysis = Snapshots.of(account);
        StageAudit audit = analysis.stageAudit();
        return analysis.threads().count() <= 1
                || audit.claimed().filter(stage -> stage.getMinContactsPerDecisionMaker() > 1).isPresent()
                || audit.claimedEvidence().stream().flatMap(evidence -> evidence.missed().stream())
                        .anyMatch(result -> !SHARE_OF_WALLET.contains(result.criterion()));
    }

    // ---- lines among people of the customer

    /** Width of a line between people by its strength, 1 to 3 pixels. */
    public int lineWidth(PersonLine line) {
        return line.isSetStrength() ? Math.max(1, Math.min(3, (line.getStrength() + 1) / 2)) : 1;
    }

    /** Says that one influences the other, with the note. */
    public String influenceLabel(PersonLine line) {
        return line.getNote() == null ? Words.get("line.influence") : line.getNote();
    }

    /** Says that two are in conflict, with the note. */
    public String conflictLabel(PersonLine line) {
        return line.getNote() == null ? Words.get("line.conflict") : line.getNote();
    }
}
