/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Writes small changes down as one undoable command. Nothing changes before that command is executed. References of a
 * new element to elements of the model are set through here as well, never on the new element directly: an opposite
 * would otherwise change the model outside of the command.
 */
public final class Edits {

    private final EditingDomain domain;
    private final CompoundCommand compound;

    /**
     * @param label label of the command, for the undo menu
     * @param description description of the command
     */
    public Edits(EditingDomain domain, String label, String description) {
        this.domain = domain;
        this.compound = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, description);
    }

    /** Sets a single-valued feature, or all values of a many-valued one. */
    public Edits set(EObject owner, EStructuralFeature feature, Object value) {
        compound.append(SetCommand.create(domain, owner, feature, value));
        return this;
    }

    /** Makes a feature unknown. */
    public Edits unset(EObject owner, EStructuralFeature feature) {
        return set(owner, feature, SetCommand.UNSET_VALUE);
    }

    /** Adds a value at the end. */
    public Edits add(EObject owner, EStructuralFeature feature, Object value) {
        compound.append(AddCommand.create(domain, owner, feature, value));
        return this;
    }

    /** Adds values at the end. */
    public Edits addAll(EObject owner, EReference feature, Collection<?> values) {
        if (!values.isEmpty()) {
            compound.append(AddCommand.create(domain, owner, feature, List.copyOf(values)));
        }
        return this;
    }

    /** Removes a value from a many-valued feature. */
    public Edits remove(EObject owner, EStructuralFeature feature, Object value) {
        compound.append(RemoveCommand.create(domain, owner, feature, value));
        return this;
    }

    /** Puts another value in the place of one. */
    public Edits replace(EObject owner, EStructuralFeature feature, Object old, Object value) {
        int index = ((List<?>) owner.eGet(feature)).indexOf(old);
        compound.append(SetCommand.create(domain, owner, feature, value, index));
        return this;
    }

    /** Moves a contained element to another owner; references to it stay. */
    public Edits move(EObject element, EObject owner, EReference feature) {
        if (element.eContainmentFeature().isMany()) {
            remove(element.eContainer(), element.eContainmentFeature(), element);
        } else {
            unset(element.eContainer(), element.eContainmentFeature());
        }
        return add(owner, feature, element);
    }

    /** Deletes an element with all references to it. */
    public Edits delete(EObject element) {
        compound.append(DeleteCommand.create(domain, element));
        return this;
    }

    /** The changes so far as one command. */
    public Command command() {
        return compound;
    }
}
