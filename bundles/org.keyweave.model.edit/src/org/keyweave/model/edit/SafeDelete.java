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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Deletes elements, with them what makes no sense without them (touchpoints of a person, placements of a product), and
 * clears all other references to them. What goes is found when the command is executed; undo brings back the same
 * bytes.
 */
public final class SafeDelete extends CompoundCommand {

    private final EditingDomain domain;
    private final Set<EObject> asked = new LinkedHashSet<>();
    private Consequences known;

    SafeDelete(EditingDomain domain, Collection<?> elements) {
        this(domain, elements, null);
    }

    private SafeDelete(EditingDomain domain, Collection<?> elements, Consequences known) {
        super(LAST_COMMAND_ALL);
        this.domain = domain;
        this.known = known;
        for (Object element : elements) {
            if (element instanceof EObject object) {
                asked.add(object);
            }
        }
    }

    /** A command for elements whose consequences were found a moment ago; to be executed before anything changes. */
    public static Command of(EditingDomain domain, Collection<? extends EObject> elements, Consequences known) {
        return new SafeDelete(domain, elements, known);
    }

    /** The elements that would go if these were deleted, with all that they contain, in model order by file. */
    public static Set<EObject> consequences(EditingDomain domain, Collection<? extends EObject> elements) {
        return Consequences.of(domain, elements).doomed();
    }

    @Override
    protected boolean prepare() {
        return !asked.isEmpty() && asked.stream().allMatch(SafeDelete::canGo);
    }

    /** Roots of files stay, but for an account in its own file, which its portfolio contains. */
    private static boolean canGo(EObject element) {
        return element.eContainer() != null && element.eResource() != null && !element.eIsProxy();
    }

    @Override
    public void execute() {
        Consequences found = known == null ? Consequences.of(domain, asked) : known;
        known = null;
        Set<EObject> doomed = found.doomed();
        clearReferencesTo(doomed, found.usages());
        clearInversesOf(doomed);
        remove(doomed);
    }

    private void run(Command command) {
        if (!appendAndExecute(command)) {
            throw new IllegalStateException("cannot execute " + command);
        }
    }

    private void clearReferencesTo(Set<EObject> doomed, List<Usages.Usage> usages) {
        Map<EObject, Map<EReference, List<EObject>>> byHolder = new LinkedHashMap<>();
        for (Usages.Usage usage : usages) {
            if (!doomed.contains(usage.holder())) {
                byHolder.computeIfAbsent(usage.holder(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(usage.reference(), key -> new ArrayList<>()).add(usage.target());
            }
        }
        byHolder.forEach((holder, references) -> references.forEach((reference, targets) -> clear(holder, reference,
                targets)));
    }

    /** What goes must not stay in the inverse lists of what stays. */
    private void clearInversesOf(Set<EObject> doomed) {
        for (EObject element : doomed) {
            for (EReference reference : Usages.stored(element.eClass())) {
                if (reference.getEOpposite() != null) {
                    List<EObject> staying = new ArrayList<>(Usages.targets(element, reference));
                    staying.removeIf(target -> doomed.contains(target));
                    if (!staying.isEmpty()) {
                        clear(element, reference, staying);
                    }
                }
            }
        }
    }

    private void clear(EObject holder, EReference reference, List<EObject> targets) {
        if (reference.isMany()) {
            run(new RemoveCommand(domain, holder, reference, targets));
        } else {
            run(new SetCommand(domain, holder, reference, SetCommand.UNSET_VALUE));
        }
    }

    private void remove(Set<EObject> doomed) {
        Map<EObject, Map<EReference, List<EObject>>> byParent = new LinkedHashMap<>();
        for (EObject element : doomed) {
            if (!doomed.contains(element.eContainer())) {
                byParent.computeIfAbsent(element.eContainer(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(element.eContainmentFeature(), key -> new ArrayList<>()).add(element);
            }
        }
        byParent.forEach((parent, features) -> features.forEach((feature, elements) -> {
            for (EObject element : elements) {
                removeOwnFile(element);
            }
            if (feature.isMany()) {
                run(new RemoveCommand(domain, parent, feature, elements));
            } else {
                run(new SetCommand(domain, parent, feature, SetCommand.UNSET_VALUE));
            }
        }));
    }

    private void removeOwnFile(EObject element) {
        Resource own = ((InternalEObject) element).eDirectResource();
        if (own != null) {
            run(new RemoveCommand(domain, own.getContents(), element));
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return new ArrayList<>(asked);
    }
}
