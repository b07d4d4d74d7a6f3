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

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.gef.Request;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.diagram.ui.desk.BridgedStack;
import org.keyweave.diagram.ui.desk.Desk;

/** Takes model elements dropped from a tree, by the drop tools of the notation. */
public final class TreeDrop extends AbstractTransferDropTargetListener {

    private static final String REQUEST = "drop from tree";

    private final Desk desk;
    private final BridgedStack stack;

    /** Drops on a viewer. */
    public TreeDrop(EditPartViewer viewer, Desk desk, BridgedStack stack) {
        super(viewer, LocalSelectionTransfer.getTransfer());
        this.desk = desk;
        this.stack = stack;
    }

    @Override
    protected Request createTargetRequest() {
        return new Request(REQUEST);
    }

    @Override
    protected void updateTargetRequest() {
        // The answer depends on place and selection alone.
    }

    /**
     * The innermost shape that takes what is dropped, so that a person dropped on a card goes to the panel around it; lines
     * and their labels are passed. Where none takes it, the innermost says why.
     */
    @Override
    protected void updateTargetEditPart() {
        EditPart hit = getViewer().findObjectAtExcluding(getDropLocation(), List.of(), TreeDrop::isPlace);
        EditPart taking = hit;
        while (taking != null && !(isPlace(taking) && isTaken(answers(taking)))) {
            taking = taking.getParent();
        }
        setTargetEditPart(taking == null ? hit : taking);
    }

    private static boolean isPlace(EditPart part) {
        return part.getModel() instanceof ShapeElement || part == part.getViewer().getContents();
    }

    private static boolean isTaken(List<ToolAnswer> answers) {
        return !answers.isEmpty() && answers.stream().allMatch(ToolAnswer::isAllowed);
    }

    private List<ToolAnswer> answers(EditPart place) {
        List<ToolAnswer> result = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
            for (Object one : selection.toList()) {
                if (one instanceof EObject element) {
                    result.add(answer(element, place));
                }
            }
        }
        return result;
    }

    private ToolAnswer answer(EObject element, EditPart target) {
        ShapeElement shape = target != null && target.getModel() instanceof ShapeElement one ? one : null;
        Point at = getDropLocation();
        ((GraphicalEditPart) getViewer().getContents()).getFigure().translateToRelative(at);
        org.keyweave.diagram.geometry.Point place = new org.keyweave.diagram.geometry.Point(at.x, at.y);
        if (shape != null) {
            boolean free = shape instanceof ContainerElement container && container.isFreeForm();
            place = free ? place.plus(-shape.absolutePosition().x(), -shape.absolutePosition().y()) : null;
        }
        return desk.tools().elements().drop(element, shape, place);
    }

    @Override
    protected void handleDragOver() {
        super.handleDragOver();
        List<ToolAnswer> answers = answers(getTargetEditPart());
        String reason = answers.stream().map(ToolAnswer::reason).filter(text -> !text.isEmpty()).findFirst().orElse("");
        desk.hint(reason);
        getCurrentEvent().detail = isTaken(answers) ? DND.DROP_COPY : DND.DROP_NONE;
    }

    /** Takes back the reason of a refusal when the pointer goes away, or the drop was refused. */
    @Override
    public void dragLeave(DropTargetEvent event) {
        desk.hint("");
        super.dragLeave(event);
    }

    @Override
    protected void handleDrop() {
        updateTargetEditPart();
        List<DiagramCommand> commands = answers(getTargetEditPart()).stream().flatMap(answer -> answer.command().stream()).toList();
        if (!commands.isEmpty()) {
            stack.run(commands);
        }
    }
}
