/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.Methodology;
import org.keyweave.model.Party;
import org.keyweave.model.Portfolio;

/** Where an element stands in a client model. */
public final class ModelPlaces {

    private ModelPlaces() {
    }

    /** The element itself or the nearest container of a type; {@code null} when there is none. O(depth). */
    public static <T> T nearest(EObject element, Class<T> type) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }

    /** The account around an element, or {@code null}. */
    public static Account accountOf(EObject element) {
        return nearest(element, Account.class);
    }

    /** The organisation around an element, or {@code null}. */
    public static Party partyOf(EObject element) {
        return nearest(element, Party.class);
    }

    /** The portfolio around an element, or {@code null}. */
    public static Portfolio portfolioOf(EObject element) {
        return nearest(element, Portfolio.class);
    }

    /**
     * Part of the portfolio in which an element is judged: its account, organisation or methodology, else the
     * portfolio; {@code null} when the element is in none of them.
     */
    public static EObject partOf(EObject element) {
        EObject at = element;
        while (at != null && !isPart(at)) {
            at = at.eContainer();
        }
        return at;
    }

    /** Whether an element is a part in which elements are judged: an organisation, a methodology, a portfolio. */
    public static boolean isPart(EObject element) {
        return element instanceof Party || element instanceof Portfolio || element instanceof Methodology;
    }

    /** Language of the texts that software writes into a model: that of its methodology. */
    public static Locale languageOf(EObject element) {
        Portfolio portfolio = portfolioOf(element);
        Methodology methodology = portfolio == null ? null : portfolio.getMethodology();
        return methodology != null && methodology.getLanguage() != null && methodology.getLanguage().startsWith("zh")
                ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
