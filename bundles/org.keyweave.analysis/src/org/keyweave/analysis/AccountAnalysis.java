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
import org.keyweave.analysis.stage.StageFigures;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.analysis.thread.Concentration;
import org.keyweave.analysis.thread.Connector;
import org.keyweave.analysis.thread.CutPoints;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.analysis.thread.ThreadStructure;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.analysis.whatif.LossRanking;
import org.keyweave.analysis.whatif.PersonLoss;
import org.keyweave.analysis.whatif.Situation;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

/**
 * Everything that is measured of one account at one date.
 *
 * <p>The network and the assessments are read when the analysis is made; every figure is computed when first asked for
 * and then kept. After a change of the model a new analysis is made. Making one costs O(people + touchpoints +
 * participants of interactions).
 */
public final class AccountAnalysis {

    /** Share of contacts above which one person makes a hidden single thread where the stage sets no limit. */
    public static final double HIDDEN_SINGLE_THREAD_SHARE = 0.8;

    private final Account account;
    private final AnalysisContext context;
    private final AccountNetwork network;
    private final StageJudge judge;
    private final Lazy<ThreadStructure> structure;
    private final Lazy<ThreadCount> threads;
    private final Lazy<CutPoints> cutPoints;
    private final Lazy<Concentration> bySupplier;
    private final Lazy<Concentration> byCustomer;
    private final Lazy<List<Connector>> connectors;
    private final Lazy<DecisionCoverage> decision;
    private final Lazy<FunctionPairing> pairing;
    private final Lazy<LevelReciprocity> reciprocity;
    private final Lazy<TrustFigures> trust;
    private final Lazy<RecencyFigures> recency;
    private final Lazy<StageFigures> stageFigures;
    private final Lazy<StageAudit> audit;
    private final Lazy<Situation> situation;
    private final Lazy<List<PersonLoss>> losses;
    private final Lazy<AccountValue> value;
    private final Lazy<List<RivalThread>> rivals;

    private AccountAnalysis(Account account, AnalysisContext context) {
        this.account = account;
        this.context = context;
        network = AccountNetwork.of(account, context);
        judge = StageJudge.of(account, context);
        structure = new Lazy<>(() -> ThreadStructure.of(network.graph()));
        threads = new Lazy<>(() -> ThreadCount.of(network, structure.get()));
        cutPoints = new Lazy<>(() -> CutPoints.of(network));
        bySupplier = new Lazy<>(() -> Concentration.of(network, Side.SUPPLIER));
        byCustomer = new Lazy<>(() -> Concentration.of(network, Side.CUSTOMER));
        connectors = new Lazy<>(() -> Connector.of(network));
        decision = new Lazy<>(() -> DecisionCoverage.of(network, context.decisionMakerWeight()));
        pairing = new Lazy<>(() -> FunctionPairing.of(network));
        reciprocity = new Lazy<>(() -> LevelReciprocity.of(network));
        trust = new Lazy<>(() -> TrustFigures.of(network));
        recency = new Lazy<>(() -> RecencyFigures.of(network));
        stageFigures = new Lazy<>(() -> judge.figures(network));
        audit = new Lazy<>(() -> judge.audit(stageFigures.get()));
        situation = new Lazy<>(() -> Situation.of(network, judge));
        losses = new Lazy<>(() -> LossRanking.of(network, structure.get(), context.decisionMakerWeight()));
        value = new Lazy<>(() -> AccountValue.of(account, context.asOf(), judge.shareOfWallet()));
        rivals = new Lazy<>(() -> RivalThread.of(account, context));
    }

    /** The analysis of an account under the context of its portfolio. */
    public static AccountAnalysis of(Account account) {
        return of(account, AnalysisContext.of(account));
    }

    /** The analysis of an account under a given date and thresholds. */
    public static AccountAnalysis of(Account account, AnalysisContext context) {
        return new AccountAnalysis(account, context);
    }

    /** The account. */
    public Account account() {
        return account;
    }

    /** Date and thresholds. */
    public AnalysisContext context() {
        return context;
    }

    /** The network: people, contacts, touchpoints with the reason why they count or not, and its slices. */
    public AccountNetwork network() {
        return network;
    }

    /** Thread count, matching and critical set; O(contacts · √people). */
    public ThreadCount threads() {
        return threads.get();
    }

    /** Threads by index: matching and place of every person in the minimum vertex covers. */
    public ThreadStructure threadStructure() {
        return structure.get();
    }

    /** Articulation people, bridges, people with one contact only; O(people + contacts). */
    public CutPoints cutPoints() {
        return cutPoints.get();
    }

    /** Concentration of the contacts on the people of one side. */
    public Concentration concentration(Side side) {
        return side == Side.SUPPLIER ? bySupplier.get() : byCustomer.get();
    }

    /** Effective threads of the account: the smaller of both sides; empty without a contact. */
    public OptionalDouble effectiveThreads() {
        OptionalDouble supplier = bySupplier.get().effectiveThreads();
        return supplier.isEmpty() ? supplier : OptionalDouble.of(
                Math.min(supplier.getAsDouble(), byCustomer.get().effectiveThreads().orElseThrow()));
    }

    /** Share of the contacts that the busiest person of either side carries; empty without a contact. */
    public OptionalDouble topShare() {
        OptionalDouble supplier = bySupplier.get().topShare();
        return supplier.isEmpty() ? supplier : OptionalDouble.of(
                Math.max(supplier.getAsDouble(), byCustomer.get().topShare().orElseThrow()));
    }

    /** The busiest person of either side, by share of contacts; of equals the one of the supplier. */
    public Optional<Member> busiest() {
        if (bySupplier.get().top().isEmpty()) {
            return Optional.empty();
        }
        Side side = bySupplier.get().topShare().orElseThrow() >= byCustomer.get().topShare().orElseThrow()
                ? Side.SUPPLIER : Side.CUSTOMER;
        return Optional.of(new Member(side, concentration(side).top().orElseThrow().person()));
    }

    /**
     * The person who carries most of the contacts although the thread count is 2 or more: the busiest person, when the
     * share is above the limit of the claimed stage, or above {@value #HIDDEN_SINGLE_THREAD_SHARE} when no stage is
     * claimed or it sets no limit.
     */
    public Optional<Member> hiddenSingleThread() {
        double limit = judge.claimed().filter(Stage::isSetMaxTopShare).map(Stage::getMaxTopShare)
                .orElse(HIDDEN_SINGLE_THREAD_SHARE);
        boolean hidden = structure.get().count() > 1 && topShare().orElseThrow() > limit;
        return hidden ? busiest() : Optional.empty();
    }

    /** Who connects the others most, greatest betweenness first; people with 0 are left out. O(people · contacts). */
    public List<Connector> connectors() {
        return connectors.get();
    }

    /** Function coverage against the claimed stage, or the first stage of the model when never assessed. */
    public FunctionCoverage functionCoverage() {
        return functionCoverage(judge.reference().orElse(null));
    }

    /** Function coverage against a stage; against the functions present when it is {@code null} or lists none. */
    public FunctionCoverage functionCoverage(Stage stage) {
        return FunctionCoverage.of(network, stage);
    }

    /** Level coverage against the claimed stage, or the first stage of the model when never assessed. */
    public LevelCoverage levelCoverage() {
        return levelCoverage(judge.reference().orElse(null));
    }

    /** Level coverage against a stage; against the levels present when it is {@code null} or lists none. */
    public LevelCoverage levelCoverage(Stage stage) {
        return LevelCoverage.of(network, stage);
    }

    /** Decision weight in contact, and the decision makers with their contacts. */
    public DecisionCoverage decisionCoverage() {
        return decision.get();
    }

    /** Pairs of functions, like-for-like links and the shape of the network. */
    public FunctionPairing functionPairing() {
        return pairing.get();
    }

    /** Pairs of levels and whether levels are answered. */
    public LevelReciprocity levelReciprocity() {
        return reciprocity.get();
    }

    /** Trust and benefit of the touchpoints that count. */
    public TrustFigures trust() {
        return trust.get();
    }

    /** Days of silence against the promised rhythm. */
    public RecencyFigures recency() {
        return recency.get();
    }

    /** Claimed stage against the evidence, by the account's stage model. */
    public StageAudit stageAudit() {
        return audit.get();
    }

    /** Evidence for any stage, also of another model. */
    public StageEvidence stageEvidence(Stage stage) {
        return StageEvidence.of(stage, stageFigures.get());
    }

    /** The figures that stages are judged by. */
    public StageFigures stageFigures() {
        return stageFigures.get();
    }

    /** What the account loses when these people leave; people who are not in its network are passed over. */
    public Departure leave(Collection<Person> people) {
        return Departure.of(network, judge, situation.get(), people);
    }

    /**
     * What the leaving of each single person with a contact costs, worst first: by thread lost, decision weight lost,
     * decision makers lost, people isolated, contact share, then the order of the network. O(people · log people +
     * contacts) beyond the thread count.
     */
    public List<PersonLoss> losses() {
        return losses.get();
    }

    /**
     * The fewest new touchpoints that raise the thread count to a target.
     *
     * @param target thread count wanted; 0 or more
     * @throws IllegalArgumentException when the target is negative
     */
    public ThreadAdvice adviseThreads(int target) {
        return ThreadAdvice.of(network, judge, target);
    }

    /** New touchpoints that reach the thresholds of a stage as far as touchpoints can. */
    public StageAdvice adviseStage(Stage stage) {
        return StageAdvice.of(network, judge, stage);
    }

    /** How well the relationship would stand the loss of people. */
    public Resilience resilience() {
        return Resilience.of(account, stageFigures.get(), decision.get(), judge.claimed().orElse(null));
    }

    /** Value by period, growth, share of customer. */
    public AccountValue value() {
        return value.get();
    }

    /** Relationship type lived against the one recommended. */
    public RelationshipFit relationshipFit() {
        return RelationshipFit.of(account);
    }

    /** Thread counts of the rivals at this account whose touchpoints are known, in the order of the positions. */
    public List<RivalThread> rivals() {
        return rivals.get();
    }

    /** How promises are kept. */
    public CommitmentFigures commitments() {
        return CommitmentFigures.of(account, context.asOf());
    }

    /** Satisfaction by aspect over time, in the order in which the aspects first appear. */
    public List<SatisfactionAspect> satisfaction() {
        return SatisfactionAspect.of(account, context.asOf());
    }

    /** What is sold to which unit, and what could be. */
    public WhiteSpace whiteSpace() {
        return WhiteSpace.of(account);
    }

    /** Skills of the account manager against the role; empty without an account manager or a profile. */
    public Optional<CompetencyGaps> competencyGaps() {
        return Optional.ofNullable(account.getAccountManager())
                .flatMap(manager -> CompetencyGaps.of(manager, context.asOf()));
    }

    /** Tally of the latest review before the customer is dropped; empty when none was held. */
    public Optional<DropTally> dropTally() {
        return DropTally.of(account, context.asOf());
    }
}
