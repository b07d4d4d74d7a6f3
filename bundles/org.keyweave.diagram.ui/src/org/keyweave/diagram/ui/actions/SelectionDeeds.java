/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.StateTools;
import org.keyweave.diagram.ui.desk.Desk;

/** What can be done with selected elements one by one. */
final class SelectionDeeds {

    private final DiagramActions actions;
    private final Desk desk;

    SelectionDeeds(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
    }

    void register(ActionBook book) {
        book.add("rename", this::rename).when(this::canRename).key(SWT.F2);
        book.add("delete", () -> actions.run(desk.tools().elements().delete(actions.selected())))
                .when(actions::canChangeSelected).key(SWT.DEL);
        book.add("hide", () -> actions.run(state().hide(actions.selected(), true)))
                .when(actions::canChangeSelected).key(SWT.MOD1 | SWT.SHIFT | 'H');
        book.toggle("pin", this::isPinned, () -> actions.run(state().pin(actions.selected(), !isPinned())))
                .when(actions::canChangeSelected);
        book.add("autoSize", () -> actions.run(state().autoSize(actions.shapes())))
                .when(() -> !actions.isReadOnly() && !actions.shapes().isEmpty());
        book.add("straighten", this::straighten).when(() -> !actions.isReadOnly() && !bent().isEmpty());
        book.add("selectAll", this::selectAll).key(SWT.MOD1 | 'A');
        book.add("showHidden", this::showHidden).when(this::hasHidden);
        book.add("showAll", () -> actions.run(state().hide(hidden(), false))).when(this::hasHidden);
    }

    private StateTools state() {
        return desk.tools().state();
    }

    private boolean isPinned() {
        List<DiagramElement> selected = actions.selected();
        return !selected.isEmpty() && selected.stream().allMatch(DiagramElement::isPinned);
    }

    private boolean canRename() {
        List<DiagramElement> selected = actions.selected();
        return !actions.isReadOnly() && selected.size() == 1
                && desk.tools().elements().editText(selected.get(0)).isPresent();
    }

    private void rename() {
        ((EditPart) actions.viewer().getSelectedEditParts().get(0))
                .performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
    }

    /** The selected edges that are led through points. */
    private List<EdgeElement> bent() {
        return actions.selected().stream().filter(EdgeElement.class::isInstance).map(EdgeElement.class::cast)
                .filter(edge -> !desk.synchronizer().state().get(edge.id()).bendPoints().isEmpty()).toList();
    }

    private void straighten() {
        actions.runAll(bent().stream().map(edge -> state().bend(edge, List.of())).toList());
    }

    private void selectAll() {
        List<Object> parts = new ArrayList<>();
        desk.diagram().elements().stream().map(actions.viewer().getEditPartRegistry()::get).filter(Objects::nonNull)
                .forEach(parts::add);
        actions.viewer().setSelection(new StructuredSelection(parts));
    }

    private List<DiagramElement> hidden() {
        return desk.diagram().elements().stream().filter(DiagramElement::isHidden).toList();
    }

    private boolean hasHidden() {
        return !actions.isReadOnly() && desk.diagram().elements().stream().anyMatch(DiagramElement::isHidden);
    }

    private void showHidden() {
        List<DiagramElement> chosen = new HiddenDialog(actions.viewer().getControl().getShell(), desk).ask(hidden());
        if (!chosen.isEmpty()) {
            actions.run(state().hide(chosen, false));
            desk.select(chosen.stream().filter(ShapeElement.class::isInstance).toList());
        }
    }
}
