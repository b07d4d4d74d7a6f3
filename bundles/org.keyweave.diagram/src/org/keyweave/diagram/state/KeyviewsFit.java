/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.keyweave.diagram.Messages;

/** Finds diagrams of a keyviews file that fit neither notation nor model any more. They are kept. */
public final class KeyviewsFit {

    private KeyviewsFit() {
    }

    /**
     * Checks the diagrams.
     *
     * @param views the diagrams
     * @param descriptions whether the notation has a description of this name
     * @param targets whether the model has an element of this id
     * @param locale language of messages
     * @return a problem for each diagram that does not fit
     */
    public static List<KeyviewsProblem> check(Keyviews views, Predicate<String> descriptions,
            Predicate<String> targets, Locale locale) {
        Messages messages = Messages.of(locale);
        List<KeyviewsProblem> result = new ArrayList<>();
        for (DiagramState diagram : views.diagrams()) {
            if (!descriptions.test(diagram.description())) {
                result.add(new KeyviewsProblem(0, messages.get("keyviews.noDescription", diagram.id())));
            } else if (!targets.test(diagram.target())) {
                result.add(new KeyviewsProblem(0, messages.get("keyviews.noTarget", diagram.id())));
            }
        }
        return result;
    }
}
