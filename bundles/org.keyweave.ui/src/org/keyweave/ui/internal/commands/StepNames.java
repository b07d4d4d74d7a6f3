/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import java.util.Collection;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.EMFEditPlugin;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/**
 * What a step is called in the menu. A command that was given a name keeps it; one that only says what kind it is, such
 * as "Set", is called by what it did to which element.
 */
final class StepNames {

    private static final Set<String> KINDS = Set.of("_UI_SetCommand_label", "_UI_AddCommand_label",
            "_UI_RemoveCommand_label", "_UI_DeleteCommand_label", "_UI_MoveCommand_label",
            "_UI_CreateChildCommand_label", "_UI_DragAndDropCommand_label");

    private StepNames() {
    }

    /** The name, in the language of the workbench. */
    static String of(Command step) {
        String label = step.getLabel();
        return label != null && !label.isBlank() && !isKind(label) ? label : derived(step, label == null ? "" : label);
    }

    private static boolean isKind(String label) {
        return KINDS.stream().anyMatch(key -> EMFEditPlugin.INSTANCE.getString(key).equals(label));
    }

    private static String derived(Command step, String fallback) {
        if (step instanceof CompoundCommand compound && !compound.isEmpty()) {
            return of(compound.getCommandList().get(0));
        }
        if (step instanceof SetCommand set) {
            return changed(set);
        }
        if (step instanceof AddCommand add) {
            return Texts.get("step.add", first(add.getCollection(), fallback));
        }
        if (step instanceof RemoveCommand remove) {
            return Texts.get("step.delete", first(remove.getCollection(), fallback));
        }
        EObject affected = affected(step.getAffectedObjects());
        return affected == null ? fallback : Texts.get("step.set", ElementLabels.label(affected));
    }

    private static String changed(SetCommand set) {
        if (set.getFeature() == KeyweavePackage.Literals.NAMED_ELEMENT__NAME) {
            Object before = set.getOldValue();
            return Texts.get("step.rename", before == null || before.toString().isBlank()
                    ? ElementLabels.label(set.getOwner()) : before);
        }
        return Texts.get("step.set", ElementLabels.label(set.getOwner()));
    }

    private static String first(Collection<?> elements, String fallback) {
        EObject first = affected(elements);
        return first == null ? fallback : ElementLabels.label(first);
    }

    private static EObject affected(Collection<?> elements) {
        return elements == null ? null
                : elements.stream().filter(EObject.class::isInstance).map(EObject.class::cast).findFirst().orElse(null);
    }
}
