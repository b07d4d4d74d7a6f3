/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.Step;
import org.keyweave.diagram.ui.figures.ShapeFigure;
import org.keyweave.diagram.ui.policies.ConnectPolicy;
import org.keyweave.diagram.ui.policies.DragPolicy;
import org.keyweave.diagram.ui.policies.LabelEditPolicy;
import org.keyweave.diagram.ui.policies.ShapeLayoutPolicy;
import org.keyweave.diagram.ui.policies.SnapLinesPolicy;
import org.keyweave.vsm.spec.ResizeKind;

/** A node or a container. */
public final class ShapePart extends FlatPart implements NodeEditPart {

    private final Admission admission;
    private ChopboxAnchor anchor;

    ShapePart(Desk desk, Admission admission) {
        super(desk);
        this.admission = admission;
    }

    /** The element shown. */
    public ShapeElement shape() {
        return (ShapeElement) getModel();
    }

    /** The layer that it is drawn in: free-form containers inside of nothing but their like lie under the lines. */
    Object layer() {
        for (ShapeElement one = shape(); one != null; one = one.parent().orElse(null)) {
            if (!(one instanceof ContainerElement container && container.isFreeForm())) {
                return RootPart.CARDS;
            }
        }
        return LayerConstants.PRIMARY_LAYER;
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        if (RootPart.CARDS.equals(((ShapePart) child).layer())) {
            super.addChildVisual(child, index);
        } else {
            getFigure().getParent().add(((ShapePart) child).getFigure());
        }
    }

    @Override
    protected IFigure createFigure() {
        ShapeFigure figure = new ShapeFigure(desk().ink());
        figure.setLook(Looks.of(shape()));
        figure.setTip(before -> Tips.of(desk(), shape(), before));
        anchor = new ChopboxAnchor(figure) {
            @Override
            protected Rectangle getBox() {
                return figure.getHandleBounds();
            }
        };
        return figure;
    }

    @Override
    protected void refreshVisuals() {
        ShapeFigure figure = (ShapeFigure) getFigure();
        figure.setLook(Looks.of(shape()));
    }

    /** Brings this figure and those of all shapes inside up to date, since they stand side by side. */
    public void refreshInside() {
        refreshVisuals();
        for (Object child : getChildren()) {
            ((ShapePart) child).refreshInside();
        }
    }

    @Override
    protected List<?> getModelChildren() {
        return inside(shape()).stream().filter(admission::admits).toList();
    }

    /** The shapes in and at a shape that are shown. */
    static List<ShapeElement> inside(ShapeElement shape) {
        List<ShapeElement> result = new ArrayList<>();
        if (shape instanceof ContainerElement container) {
            container.children().stream().filter(DiagramElement::isVisible).forEach(result::add);
        }
        shape.borderedNodes().stream().filter(DiagramElement::isVisible).forEach(result::add);
        return result;
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return shape().outgoing().stream().filter(DiagramElement::isVisible).toList();
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return shape().incoming().stream().filter(DiagramElement::isVisible).toList();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ShapeLayoutPolicy(desk()));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(desk()));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelEditPolicy(desk(), shape()));
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, dragging());
        if (isFreeForm()) {
            installEditPolicy(SnapLinesPolicy.ROLE, new SnapLinesPolicy(desk().ink()));
        }
    }

    private boolean isFreeForm() {
        return shape() instanceof ContainerElement container && container.isFreeForm();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class && isFreeForm() ? Snapping.in(this) : super.getAdapter(type);
    }

    private EditPolicy dragging() {
        if (shape() instanceof NodeElement node) {
            ResizeKind kind = node.style().resizeKind();
            if (node.role() == NodeElement.Role.ROW || kind == ResizeKind.NONE) {
                return new DragPolicy(desk().ink(), PositionConstants.NONE);
            }
            return new DragPolicy(desk().ink(), switch (kind) {
                case NORTH_SOUTH -> PositionConstants.NORTH_SOUTH;
                case EAST_WEST -> PositionConstants.EAST_WEST;
                default -> PositionConstants.NSEW;
            });
        }
        return new DragPolicy(desk().ink(), PositionConstants.NSEW);
    }

    /** A line of a card that stands for the same model element is picked up with the card. */
    boolean isPartOfParent() {
        return shape().parent().filter(parent -> parent.target() == shape().target()).isPresent();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return isPartOfParent() ? getParent().getDragTracker(request) : new ShapeDrag(this);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        EditPart own = super.getTargetEditPart(request);
        return isPartOfParent() || own == null && !RequestConstants.REQ_SELECTION.equals(request.getType())
                || isOnlyPassed(request) ? getParent().getTargetEditPart(request) : own;
    }

    /** Whether shapes are dragged over a card that takes none of them in: they go to what the card stands in. */
    private boolean isOnlyPassed(Request request) {
        return !isFreeForm() && request instanceof ChangeBoundsRequest drag
                && (RequestConstants.REQ_MOVE.equals(drag.getType()) || RequestConstants.REQ_ADD.equals(drag.getType()))
                && ((List<?>) drag.getEditParts()).stream().noneMatch(part -> part instanceof ShapePart dragged
                        && desk().tools().elements().drop(dragged.shape(), shape(), null).isAllowed());
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            LabelEditing.start(desk(), this, shape(), ((ShapeFigure) getFigure()).textBounds());
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            open(desk(), this, shape());
        }
    }

    /** Runs the tool of a double click; without one the label is edited. */
    static void open(Desk desk, EditPart part, DiagramElement element) {
        ToolAnswer answer = desk.tools().elements().doubleClick(element);
        if (answer.isAllowed()) {
            part.getViewer().getEditDomain().getCommandStack().execute(Step.of(answer));
        } else if (!desk.open(element)) {
            part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor;
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor;
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor;
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor;
    }
}
