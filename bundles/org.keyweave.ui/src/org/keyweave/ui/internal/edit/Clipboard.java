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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/**
 * Copies of elements, to be pasted any number of times in any open model. References within what was copied lead to the
 * copies; references to other elements stay only where the copy lands in the model that they belong to.
 */
public final class Clipboard {

    private static List<EObject> content = List.of();

    private Clipboard() {
    }

    /** Takes copies; later changes of the originals do not reach them. */
    public static void copy(Collection<? extends EObject> elements) {
        content = List.copyOf(EcoreUtil.copyAll(Outermost.of(elements)));
    }

    /** Whether everything that was copied fits into an element. */
    public static boolean canPaste(EObject owner) {
        return !content.isEmpty() && content.stream().allMatch(each -> place(owner, each) != null);
    }

    /** The command that pastes, or {@code null} when something does not fit. */
    public static Command paste(ModelSession session, EObject owner) {
        if (!canPaste(owner)) {
            return null;
        }
        Collection<EObject> fresh = EcoreUtil.copyAll(content);
        CompoundCommand paste = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, Texts.get("step.paste"),
                Texts.get("step.paste"));
        for (EObject each : fresh) {
            dropForeign(each, session.model().resourceSet());
            paste.append(NewElements.add(session, owner, place(owner, each), each));
        }
        return paste;
    }

    /** The command that puts copies of elements into another one, or {@code null} when something does not fit. */
    public static Command pasteCopies(ModelSession session, EObject owner, Collection<? extends EObject> originals) {
        List<EObject> kept = content;
        try {
            copy(originals);
            return paste(session, owner);
        } finally {
            // What the user has copied stays on the clipboard.
            content = kept;
        }
    }

    private static EReference place(EObject owner, EObject child) {
        for (EReference feature : owner.eClass().getEAllContainments()) {
            boolean room = feature.isMany() || owner.eGet(feature) == null;
            if (room && feature.isChangeable() && feature.getEReferenceType().isInstance(child)) {
                return feature;
            }
        }
        return null;
    }

    private static void dropForeign(EObject copy, ResourceSet home) {
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        for (EObject each : all) {
            for (EReference reference : each.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()
                        || reference.isDerived() || !each.eIsSet(reference)) {
                    continue;
                }
                if (reference.isMany()) {
                    ((List<?>) each.eGet(reference)).removeIf(target -> isForeign((EObject) target, home));
                } else if (isForeign((EObject) each.eGet(reference), home)) {
                    each.eUnset(reference);
                }
            }
        }
    }

    private static boolean isForeign(EObject target, ResourceSet home) {
        return target.eResource() != null && target.eResource().getResourceSet() != home;
    }
}
