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
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;

/** Puts copies of what is on the clipboard under an element, with new ids. */
final class Paste extends PlacingCommand {

    private final KeyweaveEditingDomain editing;
    private final Object owner;
    private final Object feature;
    private final int index;

    Paste(KeyweaveEditingDomain domain, Object owner, Object feature, int index) {
        super(domain);
        this.editing = domain;
        this.owner = owner;
        this.feature = feature;
        this.index = index;
    }

    @Override
    ModelCopies place(CompoundCommand placing) {
        Collection<Object> clipboard = editing.getClipboard();
        if (clipboard == null || clipboard.isEmpty()) {
            return null;
        }
        List<EObject> originals = new ArrayList<>();
        for (Object each : clipboard) {
            if (!(each instanceof EObject element)) {
                return null;
            }
            originals.add(element);
        }
        ModelCopies copies = new ModelCopies(originals);
        copies.addLinksOf(editing.clipboardLinks());
        Command adding = AddCommand.create(editing, owner, feature, copies.copies(), index);
        placing.append(adding);
        return copies;
    }
}
