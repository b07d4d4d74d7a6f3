/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Objective;
import org.keyweave.model.Opening;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.Person;
import org.keyweave.model.Risk;
import org.keyweave.model.RiskStatus;
import org.keyweave.model.Stage;
import org.keyweave.model.Strategy;
import org.keyweave.model.TaskStatus;
import org.keyweave.model.Touchpoint;

/** The plan of an account: stage, strategies, objectives, actions, and the people they are for. */
public class StrategyMapServices {

    /** Title of the diagram. */
    public String strategyMapTitle(Account account) {
        return Words.get("strategyMap.title", Words.name(account.getName()));
    }

    /** Stages that strategies are meant for, and the current one. */
    public Collection<Stage> planStages(Account account) {
        Set<Stage> stages = new LinkedHashSet<>();
        stages.add(account.getCurrentStage());
        account.getStrategies().forEach(strategy -> stages.add(stageOf(strategy)));
        stages.removeIf(Objects::isNull);
        return stages;
    }

    private static Stage stageOf(Strategy strategy) {
        if (strategy.getStage() != null) {
            return strategy.getStage();
        }
        return strategy.getTemplate() != null && strategy.getTemplate().eContainer() instanceof Stage stage ? stage : null;
    }

    /** The stage that a strategy is meant for. */
    public Stage strategyStage(Strategy strategy) {
        return stageOf(strategy);
    }

    /** Name of a stage. */
    public String planStageLabel(Stage stage) {
        return Words.get("strategyMap.stage", Words.name(stage.getName()));
    }

    /** Objectives of all strategies. */
    public Collection<Objective> planObjectives(Account account) {
        return account.getStrategies().stream().flatMap(strategy -> strategy.getObjectives().stream()).toList();
    }

    /** All actions: of the account, its strategies and their objectives. */
    public Collection<Action> planActions(Account account) {
        List<Action> actions = new ArrayList<>(account.getActions());
        account.getStrategies().forEach(strategy -> {
            actions.addAll(strategy.getActions());
            strategy.getObjectives().forEach(objective -> actions.addAll(objective.getActions()));
        });
        return actions;
    }

    /** People that an action is for, directly or as customer's end of a touchpoint. */
    public Collection<Person> targetPeople(Action action) {
        Set<Person> people = new LinkedHashSet<>();
        action.getTargets().forEach(target -> {
            if (target instanceof Person person) {
                people.add(person);
            } else if (target instanceof Touchpoint touchpoint && touchpoint.getCustomerPerson() != null) {
                people.add(touchpoint.getCustomerPerson());
            }
        });
        return people;
    }

    // ---- labels

    /** Name and status of a strategy. */
    public String strategyLabel(Strategy strategy) {
        return lines(strategy, Words.literal(strategy.getStatus()));
    }

    /** The same for one that does not fit the stage. */
    public String strategyMisfitLabel(Strategy strategy) {
        return lines(strategy, Words.get("strategyMap.misfit"));
    }

    /** Name, figures and progress of an objective. */
    public String objectiveLabel(Objective objective) {
        Double progress = objective.getProgress();
        if (isWithoutMeasure(objective)) {
            return lines(objective, Words.get("strategyMap.noMeasure"));
        }
        String target = objective.isSetTarget() ? Words.number(objective.getTarget()) : Words.get("unknown");
        String unit = objective.getUnitOfMeasure() == null ? "" : " " + objective.getUnitOfMeasure();
        return lines(objective, Words.get("strategyMap.objective", target + unit,
                progress == null ? Words.get("unknown") : Words.percent(progress)));
    }

    /** Name, owner and date of an action. */
    public String actionLabel(Action action) {
        return lines(action, Words.get("strategyMap.action", owner(action), Words.date(action.getDue())));
    }

    /** The same for one that is overdue. */
    public String overdueActionLabel(Action action) {
        return lines(action, Words.get("strategyMap.overdue", owner(action), Words.date(action.getDue())));
    }

    private static String owner(Action action) {
        return action.getOwner() == null ? Words.get("strategyMap.noOwner") : Words.name(action.getOwner().getName());
    }

    /** Name and status of an opening. */
    public String openingLabel(Opening opening) {
        return lines(opening, Words.get("strategyMap.opening", Words.literal(opening.getStatus())));
    }

    /** The same for one that no strategy uses. */
    public String unusedOpeningLabel(Opening opening) {
        return lines(opening, Words.get("strategyMap.openingUnused"));
    }

    /** Name and exposure of a risk. */
    public String riskLabel(Risk risk) {
        Integer exposure = risk.getExposure();
        return lines(risk, exposure == null ? Words.get("strategyMap.riskUnknown")
                : Words.get("strategyMap.risk", exposure));
    }

    /** The same for one without an answer. */
    public String unansweredRiskLabel(Risk risk) {
        return lines(risk, Words.get("strategyMap.riskUnanswered"));
    }

    static String lines(NamedElement element, String second) {
        return Words.name(element.getName()) + "\n" + second;
    }

    /** Name and description of an element of the plan. */
    public String planTooltip(EObject element) {
        if (element instanceof NamedElement named) {
            return named.getDescription() == null ? Words.name(named.getName())
                    : Words.name(named.getName()) + "\n" + named.getDescription();
        }
        return "";
    }

    // ---- conditions

    /** Whether a strategy is meant for another stage of the model than the current one. */
    public boolean isStrategyMisfit(Strategy strategy) {
        Account account = Places.account(strategy);
        Stage current = account == null ? null : account.getCurrentStage();
        Stage meant = stageOf(strategy);
        return current != null && meant != null && isOpen(strategy.getStatus())
                && current.eContainer() == meant.eContainer() && current != meant
                && Math.abs(current.getOrder() - meant.getOrder()) > 1;
    }

    /** Whether a strategy is meant for the current stage. */
    public boolean isOfCurrentStage(Strategy strategy) {
        Account account = Places.account(strategy);
        return account != null && stageOf(strategy) == account.getCurrentStage();
    }

    /** Whether an objective says neither what is measured nor what is to be reached. */
    public boolean isWithoutMeasure(Objective objective) {
        return objective.getMeasure() == null || objective.getMeasure().isBlank() || !objective.isSetTarget();
    }

    /** Whether an open action is past its date. */
    public boolean isOverdue(Action action) {
        return isOpen(action.getStatus()) && action.getDue() != null
                && action.getDue().isBefore(ModelServices.analysisDate(action));
    }

    /** Whether an action is done. */
    public boolean isDone(Action action) {
        return action.getStatus() == TaskStatus.DONE;
    }

    /** Whether an action or strategy is still open. */
    public boolean isNotDone(EObject element) {
        return element instanceof Action action ? isOpen(action.getStatus())
                : !(element instanceof Strategy strategy) || isOpen(strategy.getStatus());
    }

    private static boolean isOpen(TaskStatus status) {
        return status != TaskStatus.DONE && status != TaskStatus.DROPPED;
    }

    /** Whether an opening can be used and no strategy does. */
    public boolean isUnusedOpening(Opening opening) {
        return opening.getStatus() == OpeningStatus.OPEN && opening.getStrategies().isEmpty();
    }

    /** Whether a risk stands with neither countermeasure nor strategy. */
    public boolean isUnansweredRisk(Risk risk) {
        return risk.getStatus() == RiskStatus.OPEN && risk.getStrategies().isEmpty()
                && risk.getCountermeasures().isEmpty();
    }
}
