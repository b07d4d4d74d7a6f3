/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.Step;

/** Edits a label in place. */
public final class LabelEditPolicy extends DirectEditPolicy {

    private final Desk desk;
    private final DiagramElement element;

    /** A policy for the label of an element. */
    public LabelEditPolicy(Desk desk, DiagramElement element) {
        this.desk = desk;
        this.element = element;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = (String) request.getCellEditor().getValue();
        if (text == null || desk.tools().elements().editText(element).filter(text::equals).isPresent()) {
            return null;
        }
        return Step.of(desk.tools().elements().edit(element, text), desk);
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The editor stands over the label; the model keeps its value until it is committed.
    }
}
