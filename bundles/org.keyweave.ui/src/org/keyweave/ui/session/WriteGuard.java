/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyweave.model.io.KeyweaveResource;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.WriteProtection;

/**
 * Keeps what lies in write-protected files of a model as it is. Where a change is tried, nothing is changed and the
 * user is told by which file, whichever way the change came. When the main file is protected, so is the whole model.
 */
final class WriteGuard {

    private final ModelSession session;
    private final LoadedModel model;

    WriteGuard(ModelSession session, LoadedModel model) {
        this.session = session;
        this.model = model;
    }

    /** The protected files. */
    List<Path> files() {
        return model.files().stream().filter(WriteProtection::isOn).toList();
    }

    /** The protected files that stand against changing these elements; none if all may be changed. */
    List<Path> against(Collection<? extends EObject> elements) {
        Set<Path> files = new LinkedHashSet<>();
        if (WriteProtection.isOn(model.file())) {
            files.add(model.file());
        } else {
            for (EObject element : elements) {
                if (element.eResource() instanceof KeyweaveResource resource && resource.file() != null) {
                    files.add(resource.file());
                }
            }
            files.removeIf(file -> !WriteProtection.isOn(file));
        }
        return List.copyOf(files);
    }

    /** Whether these elements may be changed; if not, the user is told why. */
    boolean allows(Collection<? extends EObject> elements) {
        List<Path> files = against(elements);
        refuse(files);
        return files.isEmpty();
    }

    /** Whether a command may be run, as far as what it changes is known beforehand; if not, the user is told why. */
    boolean allows(Command command) {
        List<EObject> owners = new ArrayList<>();
        collectOwners(command, owners);
        return allows(owners);
    }

    private static void collectOwners(Command command, List<EObject> owners) {
        if (command instanceof CompoundCommand compound) {
            compound.getCommandList().forEach(each -> collectOwners(each, owners));
        } else if (command instanceof CommandWrapper wrapper && wrapper.getCommand() != null) {
            collectOwners(wrapper.getCommand(), owners);
        } else if (owner(command) != null) {
            owners.add(owner(command));
        }
    }

    private static EObject owner(Command command) {
        return command instanceof SetCommand set ? set.getOwner()
                : command instanceof AddCommand add ? add.getOwner()
                : command instanceof RemoveCommand remove ? remove.getOwner()
                : command instanceof MoveCommand move ? move.getOwner() : null;
    }

    /**
     * Watches the protected files while a command runs that does not say beforehand what it changes.
     *
     * @return {@code null} when no file is protected
     */
    WriteWatch watch() {
        List<KeyweaveResource> resources = new ArrayList<>();
        model.resourceSet().getResources().forEach(each -> {
            if (each instanceof KeyweaveResource resource && resource.file() != null
                    && WriteProtection.isOn(resource.file())) {
                resources.add(resource);
            }
        });
        return resources.isEmpty() ? null : new WriteWatch(resources);
    }

    /** Tells the user that nothing was changed because of these files, if there are any. */
    void refuse(Collection<Path> files) {
        if (!files.isEmpty()) {
            RefusedNotice.show(session, files);
        }
    }
}
