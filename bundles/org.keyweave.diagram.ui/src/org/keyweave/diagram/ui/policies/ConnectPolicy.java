/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.Step;
import org.keyweave.diagram.ui.figures.GhostBox;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.vsm.spec.EdgeCreationSpec;

/** Starts, ends and reconnects edges at an element, and says why it may not be. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

    private final Desk desk;

    /** A policy for an element. */
    public ConnectPolicy(Desk desk) {
        this.desk = desk;
    }

    private DiagramElement element() {
        return (DiagramElement) getHost().getModel();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObject() instanceof EdgeCreationSpec tool)) {
            return null;
        }
        String refusal = desk.tools().refusalToStart(tool, element());
        Step start = refusal.isEmpty() ? new Step(() -> null) : Step.of(new ToolAnswer(java.util.Optional.empty(),
                refusal));
        desk.hint(refusal);
        request.setStartCommand(start);
        return start;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getNewObject() instanceof EdgeCreationSpec tool) || request.getSourceEditPart() == null) {
            return null;
        }
        DiagramElement source = (DiagramElement) request.getSourceEditPart().getModel();
        return Step.of(desk.tools().createEdge(tool, source, element()), desk);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request, true);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request, false);
    }

    /** The line that follows the pointer. */
    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(desk.ink().color(GhostBox.COLOR));
        line.setLineWidth(2);
        return line;
    }

    private Command reconnect(ReconnectRequest request, boolean source) {
        EdgeElement edge = (EdgeElement) request.getConnectionEditPart().getModel();
        return Step.of(desk.tools().elements().reconnect(edge, source, element()), desk);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        super.eraseTargetFeedback(request);
        if (!RequestConstants.REQ_SELECTION.equals(request.getType())) {
            desk.hint("");
        }
    }
}
