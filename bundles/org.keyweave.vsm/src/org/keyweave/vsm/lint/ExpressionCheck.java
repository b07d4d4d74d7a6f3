/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.expr.ExpressionCompiler;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;

/** One expression: its variables, its feature, its service, and whether a literal makes sense where it stands. */
final class ExpressionCheck {

    private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass",
            "eCrossReferences");

    private static final Set<String> ELEMENTS = Set.of("semanticCandidatesExpression", "semanticElements",
            "sourceFinderExpression", "targetFinderExpression", "targetExpression", "pathExpression",
            "rootExpression", "childrenExpression", "browseExpression", "newContainerExpression",
            "elementExpression", "computationExpression");

    private static final Set<String> NUMBERS = Set.of("sizeComputationExpression", "widthComputationExpression",
            "heightComputationExpression", "borderSizeComputationExpression", "strokeSizeComputationExpression",
            "horizontalDiameterComputationExpression", "verticalDiameterComputationExpression",
            "minValueExpression", "maxValueExpression", "valueExpression", "colorValueComputationExpression",
            "minValueComputationExpression", "maxValueComputationExpression", "associatedValue", "red", "green",
            "blue");

    private final LintContext context;
    private final ServiceCheck services;
    private final ExpressionCompiler compiler;

    ExpressionCheck(LintContext context, ServiceCheck services) {
        this.context = context;
        this.services = services;
        compiler = new ExpressionCompiler(context.services());
    }

    /**
     * Checks an expression.
     *
     * @param owner the element that holds it
     * @param feature the feature that holds it
     * @param self type of the element it is evaluated on
     * @param variables the variables in scope with their types
     * @return the type of its value
     */
    TypeSet check(EObject owner, String feature, TypeSet self, Map<String, TypeSet> variables) {
        Place place = context.place(owner, feature);
        Expression expression = compiler.compile(LintContext.text(owner, feature), place, new ProblemList());
        checkVariables(expression, variables, place);
        return switch (expression.kind()) {
            case FEATURE -> feature(expression.featureName().orElseThrow(), self, place);
            case VARIABLE -> variable(expression.variableNames().get(0), self, variables);
            case SERVICE -> services.check(expression, expression.receiverName()
                    .map(name -> variable(name, self, variables)).orElse(self), place);
            case LITERAL -> literal(expression.text(), owner, feature, place);
            case BROKEN -> {
                services.countAsCalled(expression.text());
                yield TypeSet.UNKNOWN;
            }
            case EMPTY -> TypeSet.UNKNOWN;
        };
    }

    private void checkVariables(Expression expression, Map<String, TypeSet> variables, Place place) {
        for (String name : new LinkedHashSet<>(expression.variableNames())) {
            if (!"self".equals(name) && !variables.containsKey(name)) {
                Set<String> known = new TreeSet<>(variables.keySet());
                known.add("self");
                context.problems().error(ProblemCode.UNKNOWN_VARIABLE, place, name, String.join(", ", known));
            }
        }
    }

    private static TypeSet variable(String name, TypeSet self, Map<String, TypeSet> variables) {
        return "self".equals(name) ? self : variables.getOrDefault(name, TypeSet.UNKNOWN);
    }

    private TypeSet feature(String name, TypeSet self, Place place) {
        boolean pseudo = PSEUDO_FEATURES.contains(name);
        if (self.isUnknown() || self.classes().contains(EcorePackage.Literals.EOBJECT)) {
            return TypeSet.UNKNOWN;
        }
        if (!pseudo) {
            checkFeature(name, self, place);
        }
        List<TypeSet> types = new ArrayList<>();
        for (EClass type : self.classes()) {
            types.add(find(name, type, self.declared()) instanceof EReference reference
                    ? new TypeSet(List.of(reference.getEReferenceType()), false) : TypeSet.UNKNOWN);
        }
        return TypeSet.any(types);
    }

    /** Checks that elements of a type have a feature. */
    void checkFeature(String name, TypeSet self, Place place) {
        List<EClass> lacking = self.classes().stream()
                .filter(type -> type != EcorePackage.Literals.EOBJECT && find(name, type, self.declared()) == null)
                .toList();
        if (self.declared() || lacking.size() == self.classes().size()) {
            lacking.forEach(type -> context.problems().error(ProblemCode.UNKNOWN_MODEL_FEATURE, place, name,
                    type.getName()));
        }
    }

    private EStructuralFeature find(String name, EClass type, boolean declared) {
        EStructuralFeature own = type.getEStructuralFeature(name);
        if (own != null || declared) {
            return own;
        }
        return context.metamodels().concrete(type).stream().map(sub -> sub.getEStructuralFeature(name))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private TypeSet literal(String text, EObject owner, String feature, Place place) {
        if (ELEMENTS.contains(feature)) {
            context.problems().error(ProblemCode.ELEMENTS_EXPECTED, place, text);
        } else if (NUMBERS.contains(feature) && !LintContext.isA(owner, "ModelOperation")
                && !text.strip().matches("[+-]?\\d{1,9}")) {
            context.problems().error(ProblemCode.NUMBER_EXPECTED, place, text);
        }
        return TypeSet.UNKNOWN;
    }
}
