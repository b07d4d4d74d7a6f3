/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;

/** {@code feature:name}. A real feature goes before a pseudo-feature of the same name. */
final class FeatureExpression extends AbstractExpression {

    private final String name;
    private final Map<EClass, Optional<EStructuralFeature>> features = new ConcurrentHashMap<>();

    FeatureExpression(String text, Place place, String name) {
        super(text, place);
        this.name = name;
    }

    @Override
    public Kind kind() {
        return Kind.FEATURE;
    }

    @Override
    public Optional<String> featureName() {
        return Optional.of(name);
    }

    @Override
    public Object evaluate(EvaluationScope scope) {
        EObject self = scope.self();
        if (self == null) {
            return null;
        }
        EClass type = self.eClass();
        Optional<EStructuralFeature> feature = features.get(type);
        if (feature == null) {
            feature = Optional.ofNullable(type.getEStructuralFeature(name));
            features.put(type, feature);
        }
        return feature.isPresent() ? self.eGet(feature.get()) : pseudoFeature(self);
    }

    private Object pseudoFeature(EObject self) {
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> allContents(self);
            case "eClass" -> self.eClass();
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw failure(null, ProblemCode.UNKNOWN_MODEL_FEATURE, name, self.eClass().getName());
        };
    }

    private static List<EObject> allContents(EObject self) {
        List<EObject> result = new ArrayList<>();
        self.eAllContents().forEachRemaining(result::add);
        return result;
    }
}
