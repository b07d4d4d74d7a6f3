/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;

/**
 * An element that is in one version only, with all that it contains, or that has moved.
 *
 * @param kind what happened to it
 * @param before the element in the earlier version; {@code null} when it was added
 * @param after the element in the later version; {@code null} when it was removed
 */
public record ElementDifference(Kind kind, EObject before, EObject after) {

    /** What happened to an element. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED,
        /** Only the earlier version has it. */
        REMOVED,
        /** It belongs to something else now. */
        MOVED
    }

    /** The element, in the later version if it is there. */
    public EObject element() {
        return after == null ? before : after;
    }

    /** What the element belongs to; {@code null} for the whole model. */
    public EObject container() {
        return element().eContainer();
    }

    /** The account around the element, in its own version; {@code null} for none. */
    public Account account() {
        return Accounts.around(element());
    }

    /** The difference in one line. */
    public String text(Locale locale) {
        ComparisonTexts texts = ComparisonTexts.of(locale);
        String element = ValueText.described(element(), locale);
        if (kind == Kind.MOVED) {
            return texts.get("element.MOVED", element, ValueText.described(before.eContainer(), locale),
                    ValueText.described(after.eContainer(), locale));
        }
        int parts = 0;
        for (var each = element().eAllContents(); each.hasNext(); each.next()) {
            parts++;
        }
        return texts.get("element." + kind, element, parts, ValueText.described(container(), locale));
    }
}
