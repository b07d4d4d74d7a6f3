/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.Guide;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.MoveStep;
import org.keyweave.diagram.ui.desk.Step;
import org.keyweave.diagram.ui.figures.GhostBox;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;

/** Moves, resizes, takes in and makes shapes in a container or on the sheet. */
public final class ShapeLayoutPolicy extends GraphicalEditPolicy {

    private final Desk desk;
    private GhostBox size;

    /** A policy for a shape or the sheet. */
    public ShapeLayoutPolicy(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Command getCommand(Request request) {
        Object type = request.getType();
        if (RequestConstants.REQ_MOVE_CHILDREN.equals(type) || RequestConstants.REQ_RESIZE_CHILDREN.equals(type)
                || RequestConstants.REQ_ALIGN_CHILDREN.equals(type)) {
            return change((ChangeBoundsRequest) request);
        }
        if (RequestConstants.REQ_ADD.equals(type)) {
            return add((ChangeBoundsRequest) request);
        }
        return RequestConstants.REQ_CREATE.equals(type) ? create((CreateRequest) request) : null;
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        Object type = request.getType();
        return RequestConstants.REQ_ADD.equals(type) || RequestConstants.REQ_MOVE.equals(type)
                || RequestConstants.REQ_CREATE.equals(type) ? getHost() : null;
    }

    private Command change(ChangeBoundsRequest request) {
        CompoundCommand all = new CompoundCommand();
        for (Object part : request.getEditParts()) {
            ShapeElement shape = (ShapeElement) ((EditPart) part).getModel();
            if (shape instanceof NodeElement node && node.role() == NodeElement.Role.ROW) {
                return UnexecutableCommand.INSTANCE;
            }
            Rectangle before = handleBounds((GraphicalEditPart) part);
            Rectangle after = transformed((GraphicalEditPart) part, request);
            Rect bounds = shape.bounds();
            Rect wanted = new Rect(bounds.x() + after.x - before.x, bounds.y() + after.y - before.y,
                    bounds.width() + after.width - before.width, bounds.height() + after.height - before.height);
            if (wanted.size().equals(bounds.size())) {
                all.add(new MoveStep(desk.tools().state(), Map.of(shape, wanted.topLeft())));
            } else {
                all.add(new Step(() -> desk.tools().state().resize(shape, wanted)));
            }
            List<Guide> guides = SnappedGuides.of(request);
            if (!guides.isEmpty() || desk.tools().guides().isHeld(shape)) {
                all.add(new Step(() -> desk.tools().guides().snap(shape, guides)));
            }
        }
        return all.isEmpty() ? null : all;
    }

    private static Rectangle handleBounds(GraphicalEditPart part) {
        return ((HandleBounds) part.getFigure()).getHandleBounds();
    }

    /** Bounds on the sheet after a request, in whole pixels. */
    private static Rectangle transformed(GraphicalEditPart part, ChangeBoundsRequest request) {
        IFigure figure = part.getFigure();
        org.eclipse.draw2d.geometry.PrecisionRectangle bounds = new org.eclipse.draw2d.geometry.PrecisionRectangle(
                handleBounds(part).getCopy());
        figure.translateToAbsolute(bounds);
        Rectangle result = request.getTransformedRectangle(bounds);
        figure.translateToRelative(result);
        return result;
    }

    private Command add(ChangeBoundsRequest request) {
        CompoundCommand all = new CompoundCommand();
        for (Object part : request.getEditParts()) {
            if (!(((EditPart) part).getModel() instanceof ShapeElement shape)) {
                return UnexecutableCommand.INSTANCE;
            }
            Rectangle after = transformed((GraphicalEditPart) part, request);
            Step step = Step.of(desk.tools().elements().drop(shape, container(), inContainer(after.x, after.y)), desk);
            if (!step.canExecute()) {
                return UnexecutableCommand.INSTANCE;
            }
            all.add(step);
        }
        return all;
    }

    private Command create(CreateRequest request) {
        Rectangle at = new Rectangle(request.getLocation(), request.getSize() == null ? new Dimension(-1, -1)
                : request.getSize());
        sheet().translateToRelative(at);
        Point position = inContainer(at.x, at.y);
        ShapeElement shape = container();
        Object tool = request.getNewObject();
        ToolAnswer answer;
        if (tool instanceof NodeCreationSpec node) {
            answer = desk.tools().createNode(node, shape, position);
        } else if (tool instanceof ContainerCreationSpec container) {
            Size size = request.getSize() == null || at.width < 8 || at.height < 8 ? null
                    : new Size(at.width, at.height);
            answer = desk.tools().createContainer(container, shape, position, size);
        } else if (tool instanceof GenericToolSpec generic) {
            answer = desk.tools().run(generic, shape);
        } else {
            return null;
        }
        Step step = Step.of(answer, desk);
        List<Guide> guides = SnappedGuides.of(request);
        return guides.isEmpty() || !answer.isAllowed() || tool instanceof GenericToolSpec ? step
                : step.chain(new Step(() -> desk.tools().guides().snapMade(answer.command().orElseThrow(), guides)));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType()) && getHost().getCommand(request) instanceof Step step
                && !step.canExecute()) {
            desk.hint(step.refusal());
        }
        if (request instanceof CreateRequest create) {
            showSize(create);
        }
    }

    /** How large a panel becomes that is drawn with the mouse. */
    private void showSize(CreateRequest request) {
        if (request.getSize() == null || !(request.getNewObject() instanceof ContainerCreationSpec)) {
            eraseSize();
            return;
        }
        if (size == null) {
            size = new GhostBox(desk.ink());
            addFeedback(size);
        }
        Rectangle at = new Rectangle(request.getLocation(), request.getSize());
        size.translateToRelative(at);
        size.setBounds(at);
    }

    private void eraseSize() {
        if (size != null) {
            removeFeedback(size);
            size = null;
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType())) {
            desk.hint("");
            eraseSize();
        }
    }

    private IFigure sheet() {
        return ((GraphicalEditPart) getHost()).getFigure();
    }

    private ShapeElement container() {
        return getHost().getModel() instanceof ShapeElement shape ? shape : null;
    }

    private Point inContainer(int x, int y) {
        ShapeElement shape = container();
        Point origin = shape == null ? Point.ORIGIN : shape.absolutePosition();
        boolean free = shape == null || shape instanceof ContainerElement container && container.isFreeForm();
        return free ? new Point(x - origin.x(), y - origin.y()) : null;
    }
}
