/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Strategy;
import org.keyweave.model.Supplier;
import org.keyweave.model.TaskStatus;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/** What tools need: the account around an element, what goes with a deleted one, values that an expression cannot name. */
public class ModelServices {

    /** The account that an element is or lies in. */
    public Account accountOf(EObject element) {
        return Places.account(element);
    }

    /** The supplier of the portfolio that an element lies in. */
    public Supplier supplierOf(EObject element) {
        Portfolio portfolio = Places.portfolio(element);
        return portfolio == null ? null : portfolio.getSupplier();
    }

    /**
     * An element with what makes no sense without it: touchpoints and lines of a person, and of the people within. The
     * dependants come first.
     */
    public Collection<EObject> withDependants(EObject element) {
        Set<EObject> gone = new LinkedHashSet<>();
        List<EObject> within = new ArrayList<>();
        within.add(element);
        element.eAllContents().forEachRemaining(within::add);
        Set<EObject> people = new LinkedHashSet<>();
        within.stream().filter(Person.class::isInstance).forEach(people::add);
        if (!people.isEmpty()) {
            EcoreUtil.UsageCrossReferencer.findAll(people, EcoreUtil.getRootContainer(element)).values()
                    .forEach(settings -> settings.forEach(setting -> addDependant(setting, gone)));
        }
        gone.removeIf(dependant -> EcoreUtil.isAncestor(element, dependant));
        gone.add(element);
        return gone;
    }

    private static void addDependant(Setting setting, Set<EObject> gone) {
        boolean end = setting.getEStructuralFeature() == KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON
                || setting.getEStructuralFeature() == KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON
                || setting.getEStructuralFeature() == KeyweavePackage.Literals.PERSON_LINE__SOURCE
                || setting.getEStructuralFeature() == KeyweavePackage.Literals.PERSON_LINE__TARGET;
        if (end) {
            gone.add(setting.getEObject());
        }
    }

    /** No: the element stands here for something else, and deleting its picture must not delete it. */
    public boolean mayBeDeletedHere(EObject element) {
        return false;
    }

    /** The analysis date of the model around an element; today outside of any. */
    public LocalDate today(EObject element) {
        return analysisDate(element);
    }

    static LocalDate analysisDate(EObject element) {
        Portfolio portfolio = Places.portfolio(element);
        return portfolio == null ? LocalDate.now() : portfolio.getEffectiveAnalysisDate();
    }

    /** A year from the analysis date. */
    public LocalDate inOneYear(EObject element) {
        return analysisDate(element).plusYears(1);
    }

    /** The status of a touchpoint in use. */
    public TouchpointStatus activeStatus(EObject any) {
        return TouchpointStatus.ACTIVE;
    }

    /** The status of a touchpoint that is wanted. */
    public TouchpointStatus plannedStatus(EObject any) {
        return TouchpointStatus.PLANNED;
    }

    /** The status of a touchpoint that fell silent. */
    public TouchpointStatus dormantStatus(EObject any) {
        return TouchpointStatus.DORMANT;
    }

    /** The status of what is done. */
    public TaskStatus doneStatus(EObject any) {
        return TaskStatus.DONE;
    }

    /** The role of the decider. */
    public BuyingRole deciderRole(EObject any) {
        return BuyingRole.DECIDER;
    }

    /** Whether an element is a touchpoint. */
    public boolean isTouchpoint(EObject element) {
        return element instanceof Touchpoint;
    }

    /** Whether an element is a touchpoint in use. */
    public boolean isActiveTouchpoint(EObject element) {
        return element instanceof Touchpoint touchpoint && touchpoint.getStatus() == TouchpointStatus.ACTIVE;
    }

    /** Whether an element is a strategy. */
    public boolean isStrategy(EObject element) {
        return element instanceof Strategy;
    }

    /** Whether an element may have actions. */
    public boolean hasActions(EObject element) {
        return element.eClass().getEStructuralFeature("actions") != null;
    }

    /** Whether an element is an action that is still to do. */
    public boolean isOpenAction(EObject element) {
        return element instanceof Action action && action.getStatus() != TaskStatus.DONE
                && action.getStatus() != TaskStatus.DROPPED;
    }

    /** Name of a new account. */
    public String newAccountName(EObject any) {
        return Words.get("new.account");
    }

    /** Name of a new action. */
    public String newActionName(EObject any) {
        return Words.get("new.action");
    }

    /** Name of a new commitment. */
    public String newCommitmentName(EObject any) {
        return Words.get("new.commitment");
    }

    /** Name of a new competitor. */
    public String newCompetitorName(EObject any) {
        return Words.get("new.competitor");
    }

    /** Name of a new objective. */
    public String newObjectiveName(EObject any) {
        return Words.get("new.objective");
    }

    /** Name of a new opening. */
    public String newOpeningName(EObject any) {
        return Words.get("new.opening");
    }

    /** Name of a new person. */
    public String newPersonName(EObject any) {
        return Words.get("new.person");
    }

    /** Name of a new risk. */
    public String newRiskName(EObject any) {
        return Words.get("new.risk");
    }

    /** Name of a new strategy. */
    public String newStrategyName(EObject any) {
        return Words.get("new.strategy");
    }

    /** Name of a new unit. */
    public String newUnitName(EObject any) {
        return Words.get("new.unit");
    }
}
