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
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.keyweave.model.NamedElement;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Copies elements beside their originals, with references to the same others. */
public final class Duplicate {

    private Duplicate() {
    }

    /** Copies the elements in one step; the result holds the copies and is empty when nothing was done. */
    public static List<EObject> run(ModelSession session, List<EObject> originals) {
        CompoundCommand all = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, Texts.get("step.duplicate"),
                Texts.get("step.duplicate"));
        List<EObject> copies = new ArrayList<>();
        int shift = 1;
        for (EObject original : originals) {
            if (original.eContainer() == null || !original.eContainmentFeature().isMany()) {
                continue;
            }
            EObject copy = EcoreUtil.copy(original);
            if (copy instanceof NamedElement named && named.getName() != null) {
                named.setName(Texts.get("duplicate.name", named.getName()));
            }
            List<?> siblings = (List<?>) original.eContainer().eGet(original.eContainmentFeature());
            all.append(AddCommand.create(session.editingDomain(), original.eContainer(),
                    original.eContainmentFeature(), copy, siblings.indexOf(original) + shift++));
            copies.add(copy);
        }
        return !all.isEmpty() && session.execute(all) ? copies : List.of();
    }
}
