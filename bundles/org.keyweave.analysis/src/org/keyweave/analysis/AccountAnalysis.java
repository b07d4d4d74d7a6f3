/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.analysis.advice.StageAdvice;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.coverage.FunctionPairing;
import org.keyweave.analysis.coverage.LevelCoverage;
import org.keyweave.analysis.coverage.LevelReciprocity;
import org.keyweave.analysis.coverage.RecencyFigures;
import org.keyweave.analysis.coverage.TrustFigures;
import org.keyweave.analysis.dossier.CommitmentFigures;
import org.keyweave.analysis.dossier.CompetencyGaps;
import org.keyweave.analysis.dossier.DropTally;
import org.keyweave.analysis.dossier.SatisfactionAspect;
import org.keyweave.analysis.dossier.WhiteSpace;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.portfolio.AccountValue;
import org.keyweave.analysis.portfolio.RelationshipFit;
import org.keyweave.analysis.portfolio.Resilience;
import org.keyweave.analysis.portfolio.RivalThread;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.thread.Concentration;
import org.keyweave.analysis.thread.Connector;
import org.keyweave.analysis.thread.CutPoints;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.analysis.whatif.PersonLoss;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

/**
 * Everything that is measured of one account at one date.
 *
 * <p>The network is read when the analysis is made; every figure is computed when first asked for and then kept. After a
 * change of the model a new analysis is made. Making one costs O(people + touchpoints + participants of interactions).
 */
public final class AccountAnalysis {

    /** The analysis of an account under the context of its portfolio. */
    public static AccountAnalysis of(Account account) {
        return of(account, AnalysisContext.of(account));
    }

    /** The analysis of an account under a given date and thresholds. */
    public static AccountAnalysis of(Account account, AnalysisContext context) {
        throw new UnsupportedOperationException();
    }

    /** The account. */
    public Account account() {
        throw new UnsupportedOperationException();
    }

    /** Date and thresholds. */
    public AnalysisContext context() {
        throw new UnsupportedOperationException();
    }

    /** The network: people, contacts, touchpoints with the reason why they count or not, and its slices. */
    public AccountNetwork network() {
        throw new UnsupportedOperationException();
    }

    /** Thread count, matching and critical set; O(contacts · √people). */
    public ThreadCount threads() {
        throw new UnsupportedOperationException();
    }

    /** Articulation people, bridges, people with one contact only; O(people + contacts). */
    public CutPoints cutPoints() {
        throw new UnsupportedOperationException();
    }

    /** Concentration of the contacts on the people of one side. */
    public Concentration concentration(Side side) {
        throw new UnsupportedOperationException();
    }

    /** Effective threads of the account: the smaller of both sides; empty without a contact. */
    public OptionalDouble effectiveThreads() {
        throw new UnsupportedOperationException();
    }

    /** Share of the contacts that the busiest person of either side carries; empty without a contact. */
    public OptionalDouble topShare() {
        throw new UnsupportedOperationException();
    }

    /** The busiest person of either side, by share of contacts; of equals the one of the supplier. */
    public Optional<Member> busiest() {
        throw new UnsupportedOperationException();
    }

    /**
     * The person who carries most of the contacts although the thread count is 2 or more: the busiest person, when the
     * share is above the limit of the claimed stage, or above {@value #HIDDEN_SINGLE_THREAD_SHARE} when no stage is
     * claimed or it sets no limit.
     */
    public Optional<Member> hiddenSingleThread() {
        throw new UnsupportedOperationException();
    }

    /** Share of contacts above which one person makes a hidden single thread where the stage sets no limit. */
    public static final double HIDDEN_SINGLE_THREAD_SHARE = 0.8;

    /** Who connects the others most, greatest betweenness first; people with 0 are left out. O(people · contacts). */
    public List<Connector> connectors() {
        throw new UnsupportedOperationException();
    }

    /** Function coverage against the claimed stage, or the first stage of the model when never assessed. */
    public FunctionCoverage functionCoverage() {
        throw new UnsupportedOperationException();
    }

    /** Function coverage against a stage. */
    public FunctionCoverage functionCoverage(Stage stage) {
        throw new UnsupportedOperationException();
    }

    /** Level coverage against the claimed stage, or the first stage of the model when never assessed. */
    public LevelCoverage levelCoverage() {
        throw new UnsupportedOperationException();
    }

    /** Level coverage against a stage. */
    public LevelCoverage levelCoverage(Stage stage) {
        throw new UnsupportedOperationException();
    }

    /** Decision weight in contact, and the decision makers with their contacts. */
    public DecisionCoverage decisionCoverage() {
        throw new UnsupportedOperationException();
    }

    /** Pairs of functions, like-for-like links and the shape of the network. */
    public FunctionPairing functionPairing() {
        throw new UnsupportedOperationException();
    }

    /** Pairs of levels and whether levels are answered. */
    public LevelReciprocity levelReciprocity() {
        throw new UnsupportedOperationException();
    }

    /** Trust and benefit of the touchpoints that count. */
    public TrustFigures trust() {
        throw new UnsupportedOperationException();
    }

    /** Days of silence against the promised rhythm. */
    public RecencyFigures recency() {
        throw new UnsupportedOperationException();
    }

    /** Claimed stage against the evidence, by the account's stage model. */
    public StageAudit stageAudit() {
        throw new UnsupportedOperationException();
    }

    /** Evidence for any stage, also of another model. */
    public StageEvidence stageEvidence(Stage stage) {
        throw new UnsupportedOperationException();
    }

    /** What the account loses when these people leave; people who are not in its network are passed over. */
    public Departure leave(Collection<Person> people) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the leaving of each single person with a contact costs, worst first: by threads lost, isolated decision
     * weight, isolated decision makers, isolated people, contact share, then the order of the network.
     * O(people + contacts) beyond the thread count.
     */
    public List<PersonLoss> losses() {
        throw new UnsupportedOperationException();
    }

    /**
     * The fewest new touchpoints that raise the thread count to a target.
     *
     * @param target thread count wanted; 0 or more
     * @throws IllegalArgumentException when the target is negative
     */
    public ThreadAdvice adviseThreads(int target) {
        throw new UnsupportedOperationException();
    }

    /** New touchpoints that reach the thresholds of a stage as far as touchpoints can. */
    public StageAdvice adviseStage(Stage stage) {
        throw new UnsupportedOperationException();
    }

    /** How well the relationship would stand the loss of people. */
    public Resilience resilience() {
        throw new UnsupportedOperationException();
    }

    /** Value by period, growth, share of customer. */
    public AccountValue value() {
        throw new UnsupportedOperationException();
    }

    /** Relationship type lived against the one recommended. */
    public RelationshipFit relationshipFit() {
        throw new UnsupportedOperationException();
    }

    /** Thread counts of the rivals at this account whose touchpoints are known, in the order of the positions. */
    public List<RivalThread> rivals() {
        throw new UnsupportedOperationException();
    }

    /** How promises are kept. */
    public CommitmentFigures commitments() {
        throw new UnsupportedOperationException();
    }

    /** Satisfaction by aspect over time, in the order in which the aspects first appear. */
    public List<SatisfactionAspect> satisfaction() {
        throw new UnsupportedOperationException();
    }

    /** What is sold to which unit, and what could be. */
    public WhiteSpace whiteSpace() {
        throw new UnsupportedOperationException();
    }

    /** Skills of the account manager against the role; empty without an account manager or a profile. */
    public Optional<CompetencyGaps> competencyGaps() {
        throw new UnsupportedOperationException();
    }

    /** Tally of the latest review before the customer is dropped; empty when none was held. */
    public Optional<DropTally> dropTally() {
        throw new UnsupportedOperationException();
    }
}
