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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/**
 * Deletes elements with all references to them. A touchpoint that would lose one of its ends goes with the person, and
 * before anything goes that others refer to, the user sees by what.
 */
public final class SafeDelete {

    private static final int SHOWN = 8;

    private SafeDelete() {
    }

    /** Deletes after asking where something else is touched; says whether it was done. */
    public static boolean run(ModelSession session, List<EObject> selected, Shell shell, boolean ask) {
        List<EObject> chosen = selected.stream().filter(element -> element.eContainer() != null)
                .filter(element -> selected.stream().noneMatch(other -> other != element
                        && EcoreUtil.isAncestor(other, element))).toList();
        if (chosen.isEmpty() || chosen.stream().anyMatch(session::isReadOnly)) {
            return false;
        }
        Set<EObject> users = users(session, chosen);
        if (ask && !users.isEmpty() && !confirm(shell, chosen, users)) {
            return false;
        }
        Set<EObject> doomed = new LinkedHashSet<>(chosen);
        users.stream().filter(Touchpoint.class::isInstance).forEach(doomed::add);
        return session.execute(NewElements.labelled(DeleteCommand.create(session.editingDomain(), doomed),
                Texts.get("step.delete", chosen.size() == 1 ? ElementLabels.label(chosen.get(0))
                        : Integer.toString(chosen.size()))));
    }

    /** The elements outside of what is deleted that refer to it, by references that are set by hand. */
    static Set<EObject> users(ModelSession session, Collection<? extends EObject> doomed) {
        Set<EObject> users = new LinkedHashSet<>();
        List<EObject> all = new ArrayList<>();
        for (EObject element : doomed) {
            all.add(element);
            element.eAllContents().forEachRemaining(all::add);
        }
        Map<EObject, Collection<Setting>> found = EcoreUtil.UsageCrossReferencer.findAll(all,
                session.model().resourceSet());
        found.values().stream().flatMap(Collection::stream).forEach(setting -> {
            EObject user = setting.getEObject();
            boolean byHand = setting.getEStructuralFeature() instanceof EReference reference
                    && !reference.isContainment() && !reference.isContainer() && !reference.isDerived();
            boolean inside = doomed.stream().anyMatch(each -> EcoreUtil.isAncestor(each, user));
            // The far end of a touchpoint is told by the touchpoint itself.
            if (byHand && !inside && !(user instanceof Person)) {
                users.add(user);
            }
        });
        return users;
    }

    private static boolean confirm(Shell shell, List<EObject> chosen, Set<EObject> users) {
        String names = chosen.stream().limit(SHOWN).map(ElementLabels::label).collect(Collectors.joining(", "));
        String touched = users.stream().limit(SHOWN).map(user -> "\u2022 " + ElementLabels.label(user))
                .collect(Collectors.joining("\n"));
        String more = users.size() > SHOWN ? "\n" + Texts.get("delete.more", users.size() - SHOWN) : "";
        return MessageDialog.openConfirm(shell, Texts.get("delete.title"),
                Texts.get("delete.message", names) + "\n\n" + touched + more);
    }
}
