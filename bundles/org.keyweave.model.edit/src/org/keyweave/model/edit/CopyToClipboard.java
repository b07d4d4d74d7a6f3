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
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/** Puts copies of elements on the clipboard. Changes no model, so it is not for the undo history by itself. */
final class CopyToClipboard extends AbstractCommand implements AbstractCommand.NonDirtying {

    private final KeyweaveEditingDomain domain;
    private final List<EObject> originals = new ArrayList<>();
    private Collection<Object> oldClipboard;
    private List<ModelCopies.Link> oldLinks;
    private ModelCopies copies;

    CopyToClipboard(KeyweaveEditingDomain domain, Collection<?> elements) {
        this.domain = domain;
        for (Object element : elements) {
            if (element instanceof EObject object) {
                originals.add(object);
            }
        }
    }

    @Override
    protected boolean prepare() {
        return !originals.isEmpty();
    }

    @Override
    public void execute() {
        copies = new ModelCopies(originals);
        redo();
    }

    @Override
    public void redo() {
        oldClipboard = domain.getClipboard();
        oldLinks = domain.clipboardLinks();
        domain.setClipboard(new ArrayList<>(copies.copies()), copies.links());
    }

    @Override
    public void undo() {
        domain.setClipboard(oldClipboard, oldLinks);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return new ArrayList<>(originals);
    }
}
