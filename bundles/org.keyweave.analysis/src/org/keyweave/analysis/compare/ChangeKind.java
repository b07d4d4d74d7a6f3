/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

/** What can change, with the weight that it has before a board where things got worse at the greatest account. */
public enum ChangeKind {

    /** Thread count. */
    THREAD_COUNT(ChangeArea.THREADS, 95),
    /** Thread count, where one version hangs on a single thread or has no contact at all. */
    THREAD_COUNT_SINGLE(ChangeArea.THREADS, 100),
    /** People on whom the relationship hangs. */
    CRITICAL_SET(ChangeArea.THREADS, 40),
    /** Share of the busiest person. */
    BUSIEST_PERSON(ChangeArea.THREADS, 38),
    /** Decision makers who have no contact any more. */
    DECISION_MAKERS_LOST(ChangeArea.THREADS, 85),
    /** Decision makers who have a contact now. */
    DECISION_MAKERS_REACHED(ChangeArea.THREADS, 85),
    /** Functions without a contact now. */
    FUNCTIONS_LOST(ChangeArea.THREADS, 55),
    /** Functions that have a contact now. */
    FUNCTIONS_REACHED(ChangeArea.THREADS, 55),
    /** Levels without a contact now. */
    LEVELS_LOST(ChangeArea.THREADS, 50),
    /** Levels that have a contact now. */
    LEVELS_REACHED(ChangeArea.THREADS, 50),
    /** Share of the decision weight in contact. */
    DECISION_COVERAGE(ChangeArea.THREADS, 45),
    /** Mean trust of the touchpoints that count. */
    TRUST(ChangeArea.THREADS, 35),

    /** An account that is new in the portfolio. */
    ACCOUNT_NEW(ChangeArea.VALUE, 80),
    /** An account that is no longer in the portfolio. */
    ACCOUNT_GONE(ChangeArea.VALUE, 80),
    /** Commercial status of an account. */
    ACCOUNT_STATUS(ChangeArea.VALUE, 70),
    /** Revenue of the current period. */
    REVENUE(ChangeArea.VALUE, 65),
    /** Share of the customer's purchases. */
    SHARE_OF_CUSTOMER(ChangeArea.VALUE, 65),
    /** Share of the supplier's revenue with its greatest account. */
    CONCENTRATION(ChangeArea.VALUE, 50),
    /** Class in the Pareto analysis. */
    PARETO_CLASS(ChangeArea.VALUE, 40),
    /** Relationship type that is lived. */
    RELATIONSHIP_TYPE(ChangeArea.VALUE, 30),

    /** Stage claimed by the latest assessment. */
    STAGE_CLAIMED(ChangeArea.STAGES, 75),
    /** Highest stage that the evidence holds. */
    STAGE_EVIDENCED(ChangeArea.STAGES, 80),
    /** Stage to be reached next. */
    STAGE_TARGET(ChangeArea.STAGES, 40),
    /** Day by which the next stage is to be reached. */
    STAGE_TARGET_DUE(ChangeArea.STAGES, 25),
    /** A stage assessment that is new. */
    ASSESSMENT_NEW(ChangeArea.STAGES, 20),
    /** A stage assessment that is gone. */
    ASSESSMENT_REMOVED(ChangeArea.STAGES, 20),

    /** Who is responsible for the account. */
    ACCOUNT_MANAGER(ChangeArea.PEOPLE, 75),
    /** Who backs the account. */
    EXECUTIVE_SPONSOR(ChangeArea.PEOPLE, 60),
    /** A person who has left the position. */
    PERSON_LEFT(ChangeArea.PEOPLE, 80),
    /** A person who is in the position again, or whose leaving was a mistake. */
    PERSON_BACK(ChangeArea.PEOPLE, 80),
    /** A person who is new in the model. */
    PERSON_NEW(ChangeArea.PEOPLE, 35),
    /** A person who is no longer in the model. */
    PERSON_REMOVED(ChangeArea.PEOPLE, 45),
    /** Stance towards the supplier. */
    PERSON_STANCE(ChangeArea.PEOPLE, 60),
    /** Roles in the buying centre. */
    PERSON_ROLES(ChangeArea.PEOPLE, 40),
    /** Weight in the decision. */
    PERSON_WEIGHT(ChangeArea.PEOPLE, 40),
    /** Department. */
    PERSON_UNIT(ChangeArea.PEOPLE, 35),
    /** Job title. */
    PERSON_TITLE(ChangeArea.PEOPLE, 25),
    /** Level in the organisation. */
    PERSON_LEVEL(ChangeArea.PEOPLE, 25),
    /** Function. */
    PERSON_FUNCTION(ChangeArea.PEOPLE, 25),
    /** Superior. */
    PERSON_SUPERIOR(ChangeArea.PEOPLE, 20),
    /** Name. */
    PERSON_NAME(ChangeArea.PEOPLE, 15),

    /** A touchpoint that is new. */
    TOUCHPOINT_NEW(ChangeArea.TOUCHPOINTS, 35),
    /** A touchpoint that is no longer in the model. */
    TOUCHPOINT_REMOVED(ChangeArea.TOUCHPOINTS, 35),
    /** Status of a touchpoint: reactivated, gone dormant, broken. */
    TOUCHPOINT_STATUS(ChangeArea.TOUCHPOINTS, 50),
    /** A touchpoint that is silent beyond its rhythm now. */
    TOUCHPOINT_SILENT(ChangeArea.TOUCHPOINTS, 40),
    /** A touchpoint that is in its rhythm again. */
    TOUCHPOINT_HEARD(ChangeArea.TOUCHPOINTS, 40),
    /** Trust of a touchpoint. */
    TOUCHPOINT_TRUST(ChangeArea.TOUCHPOINTS, 30),
    /** Level of the relationship of a touchpoint. */
    TOUCHPOINT_LEVEL(ChangeArea.TOUCHPOINTS, 30),
    /** Interactions that were recorded. */
    INTERACTIONS_NEW(ChangeArea.TOUCHPOINTS, 25),
    /** Interactions that are no longer in the model. */
    INTERACTIONS_REMOVED(ChangeArea.TOUCHPOINTS, 25),

    /** A strategy that is new. */
    STRATEGY_NEW(ChangeArea.PLAN, 45),
    /** A strategy that is no longer in the model. */
    STRATEGY_REMOVED(ChangeArea.PLAN, 45),
    /** Status of a strategy. */
    STRATEGY_STATUS(ChangeArea.PLAN, 45),
    /** An objective that is new. */
    OBJECTIVE_NEW(ChangeArea.PLAN, 30),
    /** An objective that is no longer in the model. */
    OBJECTIVE_REMOVED(ChangeArea.PLAN, 30),
    /** Value reached of an objective. */
    OBJECTIVE_ACTUAL(ChangeArea.PLAN, 50),
    /** An action that is new. */
    ACTION_NEW(ChangeArea.PLAN, 25),
    /** An action that is no longer in the model. */
    ACTION_REMOVED(ChangeArea.PLAN, 25),
    /** Status of an action. */
    ACTION_STATUS(ChangeArea.PLAN, 35),
    /** An action that has become overdue. */
    ACTION_OVERDUE(ChangeArea.PLAN, 40),
    /** An open action that is no longer overdue. */
    ACTION_ON_TIME(ChangeArea.PLAN, 40),
    /** An opening that is new. */
    OPENING_NEW(ChangeArea.PLAN, 50),
    /** An opening that is no longer in the model. */
    OPENING_REMOVED(ChangeArea.PLAN, 50),
    /** Status of an opening. */
    OPENING_STATUS(ChangeArea.PLAN, 55),
    /** A risk that is new. */
    RISK_NEW(ChangeArea.PLAN, 60),
    /** A risk that is no longer in the model. */
    RISK_REMOVED(ChangeArea.PLAN, 60),
    /** Status of a risk. */
    RISK_STATUS(ChangeArea.PLAN, 70),
    /** Severity times likelihood of a risk. */
    RISK_EXPOSURE(ChangeArea.PLAN, 60),
    /** A commitment that is new. */
    COMMITMENT_NEW(ChangeArea.PLAN, 30),
    /** A commitment that is no longer in the model. */
    COMMITMENT_REMOVED(ChangeArea.PLAN, 30),
    /** Outcome of a commitment: kept, broken, withdrawn. */
    COMMITMENT_OUTCOME(ChangeArea.PLAN, 70),
    /** A commitment that has become overdue. */
    COMMITMENT_OVERDUE(ChangeArea.PLAN, 60),
    /** An open commitment that is no longer overdue. */
    COMMITMENT_ON_TIME(ChangeArea.PLAN, 60);

    private final ChangeArea area;
    private final double weight;

    ChangeKind(ChangeArea area, double weight) {
        this.area = area;
        this.weight = weight;
    }

    /** Part of the relationship that it is about. */
    public ChangeArea area() {
        return area;
    }

    /** Greatest weight that a change of this kind can have, 0 to 100. */
    public double weight() {
        return weight;
    }

    /** What the same change is when the versions are exchanged. */
    public ChangeKind inverse() {
        return switch (this) {
            case DECISION_MAKERS_LOST -> DECISION_MAKERS_REACHED;
            case DECISION_MAKERS_REACHED -> DECISION_MAKERS_LOST;
            case FUNCTIONS_LOST -> FUNCTIONS_REACHED;
            case FUNCTIONS_REACHED -> FUNCTIONS_LOST;
            case LEVELS_LOST -> LEVELS_REACHED;
            case LEVELS_REACHED -> LEVELS_LOST;
            case ACCOUNT_NEW -> ACCOUNT_GONE;
            case ACCOUNT_GONE -> ACCOUNT_NEW;
            case PERSON_LEFT -> PERSON_BACK;
            case PERSON_BACK -> PERSON_LEFT;
            case TOUCHPOINT_SILENT -> TOUCHPOINT_HEARD;
            case TOUCHPOINT_HEARD -> TOUCHPOINT_SILENT;
            case ACTION_OVERDUE -> ACTION_ON_TIME;
            case ACTION_ON_TIME -> ACTION_OVERDUE;
            case COMMITMENT_OVERDUE -> COMMITMENT_ON_TIME;
            case COMMITMENT_ON_TIME -> COMMITMENT_OVERDUE;
            default -> newOrRemoved();
        };
    }

    private ChangeKind newOrRemoved() {
        if (name().endsWith("_NEW")) {
            return valueOf(name().replace("_NEW", "_REMOVED"));
        }
        return name().endsWith("_REMOVED") ? valueOf(name().replace("_REMOVED", "_NEW")) : this;
    }
}
