/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.session.ElementLabels;

/** The values that a feature of an element can take. */
public final class Choice {

    /** Stands for "unknown" or "nobody" among the choices. */
    public static final Object NONE = new Object() {
        @Override
        public String toString() {
            return ElementLabels.UNKNOWN;
        }
    };

    private Choice() {
    }

    /** The choices of a reference, by label; people are those of the side that the reference means. */
    public static List<EObject> of(EObject element, EReference reference) {
        Collection<? extends EObject> all = people(element, reference);
        if (all == null) {
            Set<EObject> found = new LinkedHashSet<>();
            EObject root = EcoreUtil.getRootContainer(element);
            root.eAllContents().forEachRemaining(each -> {
                if (reference.getEReferenceType().isInstance(each) && each != element) {
                    found.add(each);
                }
            });
            all = found;
        }
        List<EObject> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(ElementLabels::label));
        return sorted;
    }

    private static Collection<? extends EObject> people(EObject element, EStructuralFeature reference) {
        if (!KeyweavePackage.Literals.PERSON.isSuperTypeOf(((EReference) reference).getEReferenceType())) {
            return null;
        }
        Account account = null;
        for (EObject at = element; at != null && account == null; at = at.eContainer()) {
            account = at instanceof Account own ? own : null;
        }
        Portfolio portfolio = account == null ? null : account.getPortfolio();
        Collection<Person> supplier = portfolio == null || portfolio.getSupplier() == null ? List.of()
                : portfolio.getSupplier().getAllPeople();
        if (account == null) {
            return null;
        }
        if (element instanceof Person) {
            return account.getAllPeople();
        }
        boolean ours = reference == KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON
                || reference == KeyweavePackage.Literals.INTERACTION__SUPPLIER_PARTICIPANTS
                || reference == KeyweavePackage.Literals.ACCOUNT__ACCOUNT_MANAGER
                || reference == KeyweavePackage.Literals.ACCOUNT__EXECUTIVE_SPONSOR
                || "owner".equals(reference.getName());
        boolean theirs = reference == KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON
                && element instanceof Touchpoint
                || reference == KeyweavePackage.Literals.INTERACTION__CUSTOMER_PARTICIPANTS
                || reference.getEContainingClass() == KeyweavePackage.Literals.PERSON_LINE;
        if (ours) {
            return supplier;
        }
        if (theirs) {
            return account.getAllPeople();
        }
        List<Person> both = new ArrayList<>(supplier);
        both.addAll(account.getAllPeople());
        return both;
    }

    /** The values of an enumeration. */
    public static List<Object> of(EEnum type) {
        List<Object> literals = new ArrayList<>();
        for (EEnumLiteral literal : type.getELiterals()) {
            literals.add(literal.getInstance());
        }
        return literals;
    }
}
