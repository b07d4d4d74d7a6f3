/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Puts a copy of each element right after it, with new ids; references among copied elements lead to the copies. */
final class Duplicate extends PlacingCommand {

    private final List<EObject> originals = new ArrayList<>();

    Duplicate(EditingDomain domain, Collection<? extends EObject> elements) {
        super(domain);
        originals.addAll(elements);
    }

    @Override
    ModelCopies place(CompoundCommand placing) {
        for (EObject original : originals) {
            if (original.eContainer() == null || !original.eContainmentFeature().isMany()) {
                return null;
            }
        }
        ModelCopies copies = new ModelCopies(originals);
        for (int i = originals.size() - 1; i >= 0; i--) {
            EObject original = originals.get(i);
            List<?> siblings = (List<?>) original.eContainer().eGet(original.eContainmentFeature());
            placing.append(new AddCommand(domain(), original.eContainer(), original.eContainmentFeature(),
                    copies.copies().get(i), position(original, siblings, i)));
        }
        return copies;
    }

    /** Copies are placed from the last to the first; those placed before stand after originals that come later. */
    private int position(EObject original, List<?> siblings, int index) {
        int position = siblings.indexOf(original) + 1;
        for (int later = index + 1; later < originals.size(); later++) {
            EObject other = originals.get(later);
            if (other.eContainer() == original.eContainer()
                    && other.eContainmentFeature() == original.eContainmentFeature()
                    && siblings.indexOf(other) < position - 1) {
                position++;
            }
        }
        return position;
    }
}
