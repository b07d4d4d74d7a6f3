/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.Account;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Methodology;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Unit;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.Rule;

/** Collects from notifications the parts of a portfolio whose findings may have changed. */
final class DirtyParts {

    /** Features at which rules look only when they judge the element itself; findings show names as they are. */
    private static final Set<EStructuralFeature> OF_NO_EFFECT_ELSEWHERE = Set.of(
            KeyweavePackage.Literals.MODEL_ELEMENT__CODE, KeyweavePackage.Literals.NAMED_ELEMENT__NAME,
            KeyweavePackage.Literals.NAMED_ELEMENT__DESCRIPTION, KeyweavePackage.Literals.PERSON__TITLE,
            KeyweavePackage.Literals.PERSON__EMAIL, KeyweavePackage.Literals.PERSON__PHONE,
            KeyweavePackage.Literals.PERSON__BACKGROUND);

    private static final Map<EClass, Boolean> OF_PORTFOLIO_RULES = new ConcurrentHashMap<>();

    private final Portfolio portfolio;
    private final PartDependencies dependencies;
    private final Set<EObject> parts = new LinkedHashSet<>();
    private boolean everything;

    DirtyParts(Portfolio portfolio, PartDependencies dependencies) {
        this.portfolio = portfolio;
        this.dependencies = dependencies;
    }

    static DirtyParts everything(Portfolio portfolio, PartDependencies dependencies) {
        DirtyParts all = new DirtyParts(portfolio, dependencies);
        all.everything = true;
        return all;
    }

    /** Adds a part whose turn has not come yet. */
    void add(EObject part) {
        parts.add(part);
    }

    boolean isEmpty() {
        return !everything && parts.isEmpty();
    }

    /** The parts to judge; parts that have left the portfolio are among them, so that their findings can go. */
    Set<EObject> parts() {
        if (everything) {
            parts.addAll(Validation.parts(portfolio));
        }
        return parts;
    }

    /** Notes what a change can affect. O(size of what was added or removed). */
    void note(Notification notification) {
        if (everything || !(notification.getNotifier() instanceof EObject notifier)
                || !(notification.getFeature() instanceof EStructuralFeature feature) || feature.isTransient()) {
            return;
        }
        EObject part = ModelPlaces.partOf(notifier);
        if (part instanceof Methodology || isForAll(feature)) {
            everything = true;
            return;
        }
        if (part == null || part == portfolio || isOfPortfolioRules(notifier.eClass())) {
            parts.add(portfolio);
        }
        if (part != null) {
            parts.add(part);
        }
        if (!OF_NO_EFFECT_ELSEWHERE.contains(feature)) {
            noteReferrers(notifier);
        }
        if (notifier instanceof Unit) {
            // The function of a unit is that of its people.
            noteContents(notifier);
        }
        if (notifier instanceof FindingExclusion exclusion) {
            noteHome(exclusion.getElement());
        }
        if (feature instanceof EReference reference) {
            noteValues(reference, notification.getOldValue());
            noteValues(reference, notification.getNewValue());
        }
    }

    private static boolean isForAll(EStructuralFeature feature) {
        return feature == KeyweavePackage.Literals.PORTFOLIO__ANALYSIS_DATE
                || feature == KeyweavePackage.Literals.PORTFOLIO__METHODOLOGY
                || feature == KeyweavePackage.Literals.PORTFOLIO__SUPPLIER;
    }

    private static boolean isOfPortfolioRules(EClass type) {
        Boolean known = OF_PORTFOLIO_RULES.get(type);
        return known != null ? known : OF_PORTFOLIO_RULES.computeIfAbsent(type, DirtyParts::asksPortfolioRules);
    }

    private static boolean asksPortfolioRules(EClass type) {
        for (Rule<?> rule : Rules.all()) {
            if (rule.subjectType() == Portfolio.class && rule.looksAt(type)) {
                return true;
            }
        }
        return false;
    }

    private void noteValues(EReference reference, Object values) {
        if (values instanceof Collection<?> many) {
            many.forEach(value -> noteValue(reference, value));
        } else {
            noteValue(reference, values);
        }
    }

    private void noteValue(EReference reference, Object value) {
        if (value instanceof EObject element) {
            if (reference.isContainment()) {
                if (ModelPlaces.isPart(element)) {
                    parts.add(element);
                }
                if (element instanceof FindingExclusion exclusion) {
                    noteHome(exclusion.getElement());
                }
                dependencies.forEachDependent(element, parts::add);
                noteContents(element);
            } else if (reference.getEOpposite() != null && ModelPlaces.partOf(element) instanceof Account account) {
                // The other end has changed with it, in a list that sends no notification of its own here.
                parts.add(account);
            } else if (reference == KeyweavePackage.Literals.FINDING_EXCLUSION__ELEMENT) {
                noteHome(element);
            }
        }
    }

    /** Parts that refer to the element or to something that contains it. */
    private void noteReferrers(EObject element) {
        for (EObject at = element; at != null && !ModelPlaces.isPart(at); at = at.eContainer()) {
            dependencies.forEachDependent(at, parts::add);
        }
    }

    private void noteContents(EObject element) {
        element.eAllContents().forEachRemaining(each -> dependencies.forEachDependent(each, parts::add));
    }

    /** Parts in which a finding about the element may stand: its own, and those that refer to it. */
    private void noteHome(EObject element) {
        if (element == null) {
            return;
        }
        EObject home = ModelPlaces.partOf(element);
        if (home != null) {
            parts.add(home);
        }
        dependencies.forEachDependent(element, parts::add);
    }
}
