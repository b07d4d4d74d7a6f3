/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.Person;
import org.keyweave.model.edit.Consequences;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/**
 * Deletes elements with all references to them. What makes no sense without them, such as a touchpoint that would lose
 * one of its ends, goes along, and before anything goes that others refer to, the user sees by what.
 */
public final class SafeDelete {

    private static final int SHOWN = 8;

    private SafeDelete() {
    }

    /** Deletes after asking where something else is touched; says whether it was done. */
    public static boolean run(ModelSession session, List<EObject> selected, Shell shell, boolean ask) {
        List<EObject> chosen = Outermost.of(selected).stream().filter(each -> each.eContainer() != null).toList();
        if (chosen.isEmpty() || !session.mayChange(owners(chosen))) {
            return false;
        }
        Consequences found = Consequences.of(session.editingDomain(), chosen);
        Set<EObject> users = found.users(chosen);
        if (!session.mayChange(users)) {
            return false;
        }
        // A line of the organisation chart that ends is no surprise.
        users.removeIf(Person.class::isInstance);
        if (ask && !users.isEmpty() && !confirm(shell, chosen, users)) {
            return false;
        }
        return session.execute(NewElements.labelled(org.keyweave.model.edit.SafeDelete.of(session.editingDomain(),
                chosen, found), Texts.get("step.delete", chosen.size() == 1 ? ElementLabels.label(chosen.get(0))
                        : Integer.toString(chosen.size()))));
    }

    /** The elements and what holds them, which may be in another file. */
    private static List<EObject> owners(List<EObject> chosen) {
        List<EObject> owners = new ArrayList<>(chosen);
        chosen.forEach(each -> owners.add(each.eContainer()));
        return owners;
    }

    private static boolean confirm(Shell shell, List<EObject> chosen, Set<EObject> users) {
        return MessageDialog.openConfirm(shell, Texts.get("delete.title"),
                Texts.get("delete.message", names(chosen)) + "\n\n" + lines(users));
    }

    private static String names(List<EObject> elements) {
        return elements.stream().limit(SHOWN).map(ElementLabels::label).collect(Collectors.joining(", "));
    }

    private static String lines(Collection<EObject> elements) {
        String shown = elements.stream().limit(SHOWN).map(each -> "\u2022 " + ElementLabels.label(each))
                .collect(Collectors.joining("\n"));
        return elements.size() > SHOWN ? shown + "\n" + Texts.get("delete.more", elements.size() - SHOWN) : shown;
    }
}
