/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.edit;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyweave.model.Interaction;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Portfolio;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Makes new elements, with a name that says what they are and the date on which the model is judged. */
public final class NewElements {

    private NewElements() {
    }

    /** The classes that a containment takes, in the order of the metamodel. */
    public static List<EClass> types(EReference containment) {
        EClass wanted = containment.getEReferenceType();
        return KeyweavePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && wanted.isSuperTypeOf(type)).toList();
    }

    /** Makes an element in another one; {@code null} when the model may not be changed. */
    public static EObject create(ModelSession session, EObject owner, EReference feature, EClass type) {
        EObject child = EcoreUtil.create(type);
        String label = ModelLabels.of(Locale.getDefault()).type(type);
        if (child instanceof NamedElement named) {
            named.setName(Texts.get("new.name", label));
        }
        session.portfolio().map(Portfolio::getEffectiveAnalysisDate).ifPresent(today -> {
            if (child instanceof StageAssessment assessment) {
                assessment.setDate(today);
            } else if (child instanceof Interaction interaction) {
                interaction.setDate(today);
            }
        });
        return session.execute(labelled(add(session, owner, feature, child), Texts.get("step.new", label))) ? child
                : null;
    }

    /** The command that puts an element into a containment. */
    public static Command add(ModelSession session, EObject owner, EReference feature, EObject child) {
        return feature.isMany() ? AddCommand.create(session.editingDomain(), owner, feature, child)
                : SetCommand.create(session.editingDomain(), owner, feature, child);
    }

    /** The same command with the name of the step for the undo menu. */
    public static Command labelled(Command command, String label) {
        org.eclipse.emf.common.command.CompoundCommand named = new org.eclipse.emf.common.command.CompoundCommand(
                org.eclipse.emf.common.command.CompoundCommand.LAST_COMMAND_ALL, label, label);
        named.append(command);
        return named;
    }
}
