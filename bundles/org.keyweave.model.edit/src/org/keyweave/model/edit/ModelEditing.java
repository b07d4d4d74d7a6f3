/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyweave.model.io.LoadedModel;

/**
 * Editing of one model: commands with undo and redo, each labelled in the language chosen. The methods make commands;
 * {@link #execute} runs them.
 */
public final class ModelEditing {

    private final LoadedModel model;
    private final KeyweaveEditingDomain domain;

    private ModelEditing(LoadedModel model, Locale locale) {
        this.model = model;
        this.domain = new KeyweaveEditingDomain(model.resourceSet(), locale);
        model.resourceSet().eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
    }

    /** Makes a model editable; once per model. */
    public static ModelEditing of(LoadedModel model, Locale locale) {
        return new ModelEditing(model, locale);
    }

    /** The model. */
    public LoadedModel model() {
        return model;
    }

    /** The editing domain, for viewers and actions of EMF's edit framework. */
    public EditingDomain domain() {
        return domain;
    }

    /** The history. */
    public BasicCommandStack history() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    /**
     * Runs a command and puts it in the history.
     *
     * @throws IllegalArgumentException if it cannot be executed
     */
    public void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("cannot be executed: " + command.getLabel());
        }
        history().execute(command);
    }

    /** Sets a feature; {@code null} unsets it. */
    public Command set(EObject element, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, element, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    /** Adds a new, empty element at the end of a containment. */
    public Command create(EObject parent, EReference containment, EClass type) {
        EObject child = EcoreUtil.create(type);
        return containment.isMany() ? AddCommand.create(domain, parent, containment, child)
                : SetCommand.create(domain, parent, containment, child);
    }

    /** Moves a value to another index of its list. */
    public Command move(EObject owner, EStructuralFeature feature, Object value, int index) {
        return MoveCommand.create(domain, owner, feature, value, index);
    }

    /** Deletes elements with all that makes no sense without them, and clears every other reference to them. */
    public Command delete(Collection<? extends EObject> elements) {
        return DeleteCommand.create(domain, elements);
    }

    /** What {@link #delete} would take away, for a question beforehand. */
    public Set<EObject> consequencesOfDeleting(Collection<? extends EObject> elements) {
        return SafeDelete.consequences(domain, elements);
    }

    /** Puts copies right after the elements. */
    public Command duplicate(Collection<? extends EObject> elements) {
        return domain.duplicate(elements);
    }

    /** Puts copies on the clipboard. */
    public Command copy(Collection<? extends EObject> elements) {
        return CopyToClipboardCommand.create(domain, elements);
    }

    /** Puts copies on the clipboard and deletes the elements. */
    public Command cut(Collection<? extends EObject> elements) {
        return CutToClipboardCommand.create(domain, elements);
    }

    /** Puts copies of what is on the clipboard under an element, where they fit. */
    public Command paste(EObject parent) {
        return PasteFromClipboardCommand.create(domain, parent, null);
    }

    /** The elements on the clipboard. */
    public List<?> clipboard() {
        return domain.getClipboard() == null ? List.of() : List.copyOf(domain.getClipboard());
    }
}
