/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;

/**
 * Something that changed between two versions, as a consultant would say it.
 *
 * @param kind what changed
 * @param trend whether things got better or worse
 * @param weight how much it matters to a board, 0 to 100: the weight of the kind, times the {@linkplain Trend#factor()
 *        factor of the trend}, times 0.75 to 1 by the account's share of revenue, times 0.7 to 1 by the decision weight
 *        of the person where it is about one, times 0.4 to 1 by the size of the step where it is about revenue or a
 *        share; a step of a fifth counts in full
 * @param account account that it is about, in the later version if it is there; {@code null} for the portfolio
 * @param before the element in the earlier version; {@code null} when it is not there
 * @param after the element in the later version; {@code null} when it is not there
 * @param from the earlier value: a number, literal, element or list of them; {@code null} when there is none
 * @param to the later value
 * @param variant which of the sentences of the kind says it; empty for the only one
 * @param details what the sentence names besides
 */
public record Change(ChangeKind kind, Trend trend, double weight, Account account, EObject before, EObject after,
        Object from, Object to, String variant, List<Object> details) {

    /** The element, in the later version if it is there. */
    public EObject subject() {
        return after == null ? before : after;
    }

    /** The change in one sentence without a full stop, the account left out. */
    public String text(ComparisonTexts words) {
        Object[] arguments = new Object[3 + details.size()];
        arguments[0] = subject();
        arguments[1] = from;
        arguments[2] = to;
        for (int i = 0; i < details.size(); i++) {
            arguments[3 + i] = details.get(i);
        }
        return words.get(kind.name() + (variant.isEmpty() ? "" : "." + variant), arguments);
    }
}
