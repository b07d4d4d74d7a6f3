/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.edit.Edits;

/** Moves elements to another place of the same model; references to them stay. */
final class ElementDragAndDrop {

    private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

    private final TreeViewer viewer;

    ElementDragAndDrop(TreeViewer viewer) {
        this.viewer = viewer;
    }

    void install() {
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, TRANSFERS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new Drop(viewer));
    }

    private static final class Drop extends ViewerDropAdapter {

        Drop(TreeViewer viewer) {
            super(viewer);
            setFeedbackEnabled(false);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData transferType) {
            EObject owner = owner(target);
            List<EObject> moved = dragged();
            return owner != null && !moved.isEmpty() && moved.stream().allMatch(each -> feature(owner, each) != null
                    && each.eContainer() != owner && each.eContainer() != null && !EcoreUtil.isAncestor(each, owner)
                    && Sessions.of(each).equals(Sessions.of(owner)));
        }

        @Override
        public boolean performDrop(Object data) {
            EObject owner = owner(getCurrentTarget());
            ModelSession session = Sessions.of(owner).orElse(null);
            if (session == null) {
                return false;
            }
            Edits edits = new Edits(session.editingDomain(), Texts.get("step.move"), Texts.get("step.move"));
            dragged().forEach(each -> edits.move(each, owner, feature(owner, each)));
            return session.execute(edits.command());
        }

        private static EObject owner(Object target) {
            return target instanceof Group group ? group.owner() : target instanceof EObject element ? element : null;
        }

        private static List<EObject> dragged() {
            List<EObject> elements = new ArrayList<>();
            if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
                for (Object each : selection) {
                    if (each instanceof EObject element) {
                        elements.add(element);
                    }
                }
            }
            return elements;
        }

        private static EReference feature(EObject owner, EObject child) {
            return owner.eClass().getEAllContainments().stream()
                    .filter(each -> each.isMany() && each.isChangeable() && each.getEReferenceType().isInstance(child))
                    .findFirst().orElse(null);
        }
    }
}
