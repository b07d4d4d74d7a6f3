/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Puts copies in a model and then sets their links. The copies are made when the command is first asked. */
abstract class PlacingCommand extends AbstractCommand {

    private final EditingDomain domain;
    private CompoundCommand steps;
    private List<EObject> placed = List.of();

    PlacingCommand(EditingDomain domain) {
        this.domain = domain;
    }

    /** Makes copies and the commands that place them; {@code null} if there is no place. */
    abstract ModelCopies place(CompoundCommand placing);

    EditingDomain domain() {
        return domain;
    }

    @Override
    protected boolean prepare() {
        CompoundCommand placing = new CompoundCommand();
        ModelCopies copies = place(placing);
        if (copies == null || placing.isEmpty() || !placing.canExecute()) {
            return false;
        }
        placed = copies.copies();
        steps = new CompoundCommand();
        steps.append(placing);
        for (ModelCopies.Link link : copies.links()) {
            if (link.target().eResource() != null || link.target().eIsProxy()) {
                steps.append(link(link));
            }
        }
        return true;
    }

    private Command link(ModelCopies.Link link) {
        return link.reference().isMany()
                ? new AddCommand(domain, link.holder(), link.reference(), link.target())
                : new SetCommand(domain, link.holder(), link.reference(), link.target());
    }

    @Override
    public void execute() {
        steps.execute();
    }

    @Override
    public void undo() {
        steps.undo();
    }

    @Override
    public void redo() {
        steps.redo();
    }

    @Override
    public Collection<?> getResult() {
        return new ArrayList<>(placed);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return getResult();
    }

    @Override
    public void dispose() {
        if (steps != null) {
            steps.dispose();
        }
    }
}
