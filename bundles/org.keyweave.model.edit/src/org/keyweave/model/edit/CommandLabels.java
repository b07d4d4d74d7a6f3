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
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** What commands are called in the Edit menu: "Set Trust of Chen Lei ↔ Wang Jun". */
final class CommandLabels {

    private static final Map<Class<?>, String> FIXED = Map.of(CopyCommand.class, "command.copy",
            CopyToClipboardCommand.class, "command.copy", CutToClipboardCommand.class, "command.cut",
            PasteFromClipboardCommand.class, "command.paste", DragAndDropCommand.class, "command.drop");

    private final ElementLabels labels;
    private final Messages messages;

    CommandLabels(Locale locale) {
        labels = ElementLabels.of(locale);
        messages = Messages.of(locale);
    }

    /** The label of a command that a domain was asked for; {@code null} for kinds without an own one. */
    String label(Class<? extends Command> kind, CommandParameter parameter) {
        if (FIXED.containsKey(kind)) {
            return messages.get(FIXED.get(kind));
        }
        if (kind == DeleteCommand.class) {
            return delete(parameter.getCollection());
        }
        if (kind == CreateChildCommand.class) {
            return messages.get("command.create", parameter.getValue() instanceof CommandParameter child
                    ? thing(child.getValue()) : "");
        }
        if (kind == MoveCommand.class) {
            return messages.get("command.move", thing(parameter.getValue()));
        }
        if (parameter.getOwner() instanceof EObject owner
                && parameter.getFeature() instanceof EStructuralFeature feature) {
            return change(kind, owner, feature, parameter);
        }
        if (kind == AddCommand.class) {
            return messages.get("command.add", things(parameter.getCollection()));
        }
        return kind == RemoveCommand.class ? messages.get("command.remove", things(parameter.getCollection())) : null;
    }

    String delete(Collection<?> elements) {
        return elements.size() == 1 ? messages.get("command.delete", thing(elements.iterator().next()))
                : messages.get("command.deleteMany", elements.size());
    }

    String duplicate() {
        return messages.get("command.duplicate");
    }

    private String change(Class<? extends Command> kind, EObject owner, EStructuralFeature feature,
            CommandParameter parameter) {
        String name = labels.feature(feature);
        if (kind == SetCommand.class) {
            return messages.get("command.set", name, labels.label(owner));
        }
        if (kind == AddCommand.class) {
            return messages.get("command.addTo", things(parameter.getCollection()), labels.label(owner));
        }
        if (kind == RemoveCommand.class) {
            return messages.get("command.removeFrom", name, labels.label(owner));
        }
        return kind == ReplaceCommand.class ? messages.get("command.replace", name, labels.label(owner)) : null;
    }

    private String things(Collection<?> values) {
        return values == null || values.isEmpty() ? "" : thing(values.iterator().next());
    }

    private String thing(Object value) {
        return value instanceof EObject element ? labels.typedLabel(element) : String.valueOf(value);
    }
}
