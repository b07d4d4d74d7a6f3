/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/**
 * The value of a feature in one or several elements.
 *
 * @param value the value that all have; {@code null} when it is unknown or not the same in all
 * @param mixed whether it is not the same in all
 */
public record FeatureValue(Object value, boolean mixed) {

    /** The value of a feature in elements that all have it. */
    public static FeatureValue of(List<? extends EObject> elements, EStructuralFeature feature) {
        Object first = read(elements.get(0), feature);
        boolean mixed = elements.stream().anyMatch(each -> !Objects.equals(read(each, feature), first));
        return new FeatureValue(mixed ? null : first, mixed);
    }

    /** The value in one element; {@code null} when it is unknown. A list is copied. */
    public static Object read(EObject element, EStructuralFeature feature) {
        boolean unknown = feature.isUnsettable() && !element.eIsSet(feature);
        Object value = unknown ? null : element.eGet(feature);
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /**
     * Gives all elements the value in one step; says whether anything changed.
     *
     * @param value the value; {@code null}, {@link Choice#NONE} and an empty text make it unknown
     */
    public static boolean set(List<? extends EObject> elements, EStructuralFeature feature, Object value) {
        Object wanted = value == Choice.NONE || "".equals(value) ? null : value;
        ModelSession session = Sessions.of(elements.get(0)).orElse(null);
        if (session == null) {
            return false;
        }
        List<EObject> changed = new ArrayList<>();
        elements.stream().filter(each -> !Objects.equals(read(each, feature), wanted)).forEach(changed::add);
        if (changed.isEmpty()) {
            return false;
        }
        String step = step(changed, feature);
        CompoundCommand all = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, step, step);
        changed.forEach(each -> all.append(SetCommand.create(session.editingDomain(), each, feature,
                wanted == null ? SetCommand.UNSET_VALUE : wanted)));
        return session.execute(all);
    }

    private static String step(List<EObject> changed, EStructuralFeature feature) {
        String name = ModelLabels.of(Locale.getDefault()).feature(feature);
        if (changed.size() > 1) {
            return Texts.get("step.setMany", name, changed.size());
        }
        String label = ElementLabels.label(changed.get(0));
        return feature == KeyweavePackage.Literals.NAMED_ELEMENT__NAME ? Texts.get("step.rename", label)
                : Texts.get("step.setOf", name, label);
    }
}
