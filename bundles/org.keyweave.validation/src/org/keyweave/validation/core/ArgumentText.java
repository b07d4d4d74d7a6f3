/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.labels.ElementText;

/** How the arguments of a message are written in a language. */
public final class ArgumentText {

    private ArgumentText() {
    }

    /** What MessageFormat shall see: texts in the language, everything else as {@link ElementText#argument} says. */
    static Object write(Object argument, Locale locale) {
        if (argument instanceof Collection<?> list) {
            return list.stream().map(each -> String.valueOf(write(each, locale)))
                    .collect(Collectors.joining(ElementText.separator(locale)));
        }
        return argument instanceof LocalizedText text ? text.text(locale) : ElementText.argument(argument, locale);
    }

    /** The name of an element, or what stands for a name: both people of a touchpoint, else the kind of element. */
    public static String label(EObject element, Locale locale) {
        return ElementText.label(element, locale);
    }
}
