/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.navigation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.model.Person;

/** The model elements that a command is about. */
public final class SelectedElements {

    private SelectedElements() {
    }

    /** The selected elements in the order of the selection. */
    public static List<EObject> of(ExecutionEvent event) {
        return of(HandlerUtil.getCurrentSelection(event));
    }

    /** The elements in a selection. */
    public static List<EObject> of(ISelection selection) {
        List<EObject> result = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object each : structured) {
                EObject element = Adapters.adapt(each, EObject.class);
                if (element != null) {
                    result.add(element);
                }
            }
        }
        return result;
    }

    /** The people among the elements. */
    public static List<Person> people(List<EObject> elements) {
        return elements.stream().filter(Person.class::isInstance).map(Person.class::cast).distinct().toList();
    }
}
