/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.EdgeFigure;
import org.keyweave.diagram.ui.figures.EdgeLook;
import org.keyweave.diagram.ui.policies.BendPolicy;
import org.keyweave.diagram.ui.policies.ConnectPolicy;
import org.keyweave.diagram.ui.policies.EdgeEndPolicy;
import org.keyweave.diagram.ui.policies.LabelEditPolicy;

/** An edge. */
public final class EdgePart extends AbstractConnectionEditPart implements NodeEditPart {

    private final Desk desk;
    private BendPolicy bends;
    private Spoken spoken;

    EdgePart(Desk desk) {
        this.desk = desk;
    }

    /** The element shown. */
    public EdgeElement edge() {
        return (EdgeElement) getModel();
    }

    @Override
    protected IFigure createFigure() {
        EdgeFigure figure = new EdgeFigure(desk.ink(), desk.rank(edge()), edge().id());
        figure.setLook(look());
        figure.setTip(before -> Tips.of(desk, edge(), before));
        return figure;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (spoken == null) {
            spoken = new Spoken(this, desk);
        }
        return spoken;
    }

    private EdgeLook look() {
        return new EdgeLook(edge().route(), edge().style(), getSelected() != SELECTED_NONE);
    }

    @Override
    protected void activateFigure() {
        IFigure layer = getLayer(CONNECTION_LAYER);
        EdgeFigure figure = (EdgeFigure) getFigure();
        List<?> lines = layer.getChildren();
        int at = lines.size();
        while (at > 0 && lines.get(at - 1) instanceof EdgeFigure other && figure.isBelow(other)) {
            at--;
        }
        layer.add(figure, at);
    }

    @Override
    protected void refreshVisuals() {
        EdgeFigure figure = (EdgeFigure) getFigure();
        figure.setLook(look());
    }

    /** Brings line and labels up to date. */
    public void refreshAll() {
        refresh();
        bends.refresh();
        for (Object label : getChildren()) {
            ((EditPart) label).refresh();
        }
    }

    @Override
    protected void fireSelectionChanged() {
        super.fireSelectionChanged();
        ((EdgeFigure) getFigure()).setLook(look());
    }

    @Override
    protected void refreshSourceAnchor() {
        // The way of the figure is that of the element.
    }

    @Override
    protected void refreshTargetAnchor() {
        // The way of the figure is that of the element.
    }

    @Override
    protected List<?> getModelChildren() {
        return edge().labels().stream().filter(label -> !label.hidden() && !label.block().isEmpty())
                .map(label -> new EdgeLabelRef(edge(), label.slot())).toList();
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        getLayer(RootPart.LABELS).add(((GraphicalEditPart) child).getFigure());
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        if (figure.getParent() != null) {
            figure.getParent().remove(figure);
        }
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return edge().outgoing().stream().filter(DiagramElement::isVisible).toList();
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return edge().incoming().stream().filter(DiagramElement::isVisible).toList();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndPolicy(desk.ink()));
        bends = new BendPolicy(desk);
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, bends);
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(desk));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelEditPolicy(desk, edge()));
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            Point middle = edge().route().at(0.5);
            LabelEditing.start(desk, this, edge(),
                    new Rectangle((int) middle.x() - 60, (int) middle.y() - 10, 120, 20));
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            ShapePart.open(desk, this, edge());
        }
    }

    private ConnectionAnchor middle() {
        Point middle = edge().route().at(0.5);
        org.eclipse.draw2d.geometry.Point at = new org.eclipse.draw2d.geometry.Point((int) middle.x(),
                (int) middle.y());
        getFigure().translateToAbsolute(at);
        return new XYAnchor(at);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return middle();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return middle();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return middle();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return middle();
    }
}
