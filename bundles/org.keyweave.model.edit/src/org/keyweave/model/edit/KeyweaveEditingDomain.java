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
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** Makes the commands of EMF's edit framework, with deleting and copying that keep the model whole, and own labels. */
final class KeyweaveEditingDomain extends AdapterFactoryEditingDomain {

    private final CommandLabels labels;
    private List<ModelCopies.Link> clipboardLinks = List.of();

    KeyweaveEditingDomain(ResourceSet models, Locale locale) {
        super(new KeyweaveAdapterFactory(locale), new History(), models);
        labels = new CommandLabels(locale);
    }

    CommandLabels labels() {
        return labels;
    }

    @Override
    public Command createCommand(Class<? extends Command> kind, CommandParameter parameter) {
        Command command = command(kind, parameter);
        String label = labels.label(kind, parameter);
        return label == null ? command : new LabelledCommand(label, command);
    }

    private Command command(Class<? extends Command> kind, CommandParameter parameter) {
        if (kind == DeleteCommand.class) {
            return new SafeDelete(this, parameter.getCollection());
        }
        if (kind == CopyToClipboardCommand.class) {
            return new CopyToClipboard(this, parameter.getCollection());
        }
        if (kind == CutToClipboardCommand.class) {
            CompoundCommand cut = new CompoundCommand();
            cut.append(new CopyToClipboard(this, parameter.getCollection()));
            cut.append(new SafeDelete(this, parameter.getCollection()));
            return cut;
        }
        if (kind == PasteFromClipboardCommand.class) {
            return new Paste(this, parameter.getOwner(), parameter.getFeature(), parameter.getIndex());
        }
        return super.createCommand(kind, parameter);
    }

    Command duplicate(Collection<? extends EObject> elements) {
        return new LabelledCommand(labels.duplicate(), new Duplicate(this, elements));
    }

    // ---- clipboard

    void setClipboard(Collection<Object> elements, List<ModelCopies.Link> links) {
        setClipboard(elements);
        clipboardLinks = links;
    }

    List<ModelCopies.Link> clipboardLinks() {
        return clipboardLinks;
    }
}
