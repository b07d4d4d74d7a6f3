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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.keyweave.ui.internal.edit.Clipboard;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.edit.Edits;

/**
 * Moves elements to another place of the same model, where references to them stay; between their siblings it changes
 * their order. With the copy key, and into another model, copies are made.
 */
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
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, TRANSFERS, new Drop(viewer));
    }

    /** Where the dragged elements would go. */
    static final class Drop extends ViewerDropAdapter {

        Drop(TreeViewer viewer) {
            super(viewer);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData transferType) {
            int place = getCurrentLocation();
            return command(target, operation == DND.DROP_COPY,
                    place == LOCATION_BEFORE || place == LOCATION_AFTER, place == LOCATION_AFTER) != null;
        }

        @Override
        public boolean performDrop(Object data) {
            int place = getCurrentLocation();
            return drop(getCurrentTarget(), getCurrentOperation() == DND.DROP_COPY,
                    place == LOCATION_BEFORE || place == LOCATION_AFTER, place == LOCATION_AFTER);
        }

        /** Drops what is dragged on, before or after a target. */
        boolean drop(Object target, boolean copy, boolean between, boolean after) {
            Command command = command(target, copy, between, after);
            return command != null && Sessions.of(owner(target)).filter(session -> session.execute(command))
                    .isPresent();
        }

        private static Command command(Object target, boolean copy, boolean between, boolean after) {
            EObject owner = owner(target);
            List<EObject> dragged = dragged();
            ModelSession session = Sessions.of(owner).orElse(null);
            if (session == null || dragged.isEmpty()) {
                return null;
            }
            boolean sameModel = dragged.stream().allMatch(each -> Sessions.of(each).orElse(null) == session);
            if (sameModel && !copy && between && target instanceof EObject sibling) {
                Command order = order(session, sibling, dragged, after);
                if (order != null) {
                    return order;
                }
            }
            return sameModel && !copy ? move(session, owner, dragged) : Clipboard.pasteCopies(session, owner, dragged);
        }

        private static Command move(ModelSession session, EObject owner, List<EObject> moved) {
            boolean fits = moved.stream().allMatch(each -> feature(owner, each) != null && each.eContainer() != owner
                    && each.eContainer() != null && !EcoreUtil.isAncestor(each, owner));
            if (!fits) {
                return null;
            }
            Edits edits = new Edits(session.editingDomain(), Texts.get("step.move"), Texts.get("step.move"));
            moved.forEach(each -> edits.move(each, owner, feature(owner, each)));
            return edits.command();
        }

        /** Puts siblings before or after another one; {@code null} when they are none. */
        private static Command order(ModelSession session, EObject sibling, List<EObject> moved, boolean after) {
            EReference feature = sibling.eContainmentFeature();
            boolean siblings = feature != null && feature.isMany() && !moved.contains(sibling)
                    && moved.stream().allMatch(each -> each.eContainer() == sibling.eContainer()
                            && each.eContainmentFeature() == feature);
            if (!siblings) {
                return null;
            }
            List<?> list = (List<?>) sibling.eContainer().eGet(feature);
            CompoundCommand all = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, Texts.get("step.move"),
                    Texts.get("step.move"));
            // One that stands before its goal leaves a gap that the goal closes.
            List<Object> order = new ArrayList<>(list);
            order.removeAll(moved);
            order.addAll(order.indexOf(sibling) + (after ? 1 : 0), moved);
            for (EObject each : moved) {
                all.append(MoveCommand.create(session.editingDomain(), sibling.eContainer(), feature, each,
                        order.indexOf(each)));
            }
            return all;
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
