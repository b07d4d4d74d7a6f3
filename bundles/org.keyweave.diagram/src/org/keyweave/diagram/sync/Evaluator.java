/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.Messages;
import org.keyweave.diagram.model.DiagramProblem;
import org.keyweave.vsm.expr.Coercion;
import org.keyweave.vsm.expr.EvaluationException;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.spec.ColorSpec;
import org.keyweave.vsm.spec.Rgb;

/** Evaluates for units: notes what they read, and turns what is thrown into problems. */
final class Evaluator {

    private final Dependencies dependencies;
    private final Messages messages;

    Evaluator(Dependencies dependencies, Messages messages) {
        this.dependencies = dependencies;
        this.messages = messages;
    }

    private Object raw(Unit unit, Expression expression, EvaluationScope scope) {
        dependencies.note(unit, expression, scope);
        try {
            return expression.evaluate(scope);
        } catch (RuntimeException | StackOverflowError failure) {
            failed(unit, expression, scope.self(), failure);
            return null;
        }
    }

    private void failed(Unit unit, Expression expression, EObject element, Throwable failure) {
        String message = failure instanceof EvaluationException known ? known.problem().message(messages.locale())
                : messages.get("problem.failed", expression.text(), failure.toString());
        problem(unit, new DiagramProblem(DiagramProblem.Kind.EXPRESSION, unit.owner(), Optional.ofNullable(element),
                expression.text(), expression.place().toString(), message, Optional.of(failure)));
    }

    /** Tells a problem of a unit. */
    void problem(Unit unit, DiagramProblem problem) {
        List<DiagramProblem> problems = new ArrayList<>(unit.problems);
        problems.add(problem);
        unit.problems = problems;
    }

    /** Whether a condition holds; nothing written holds, a failure does not. */
    boolean holds(Unit unit, Expression expression, EvaluationScope scope) {
        return expression.isEmpty() || truth(unit, expression, scope);
    }

    /** Whether an expression is true; nothing written is false, a failure too. */
    boolean truth(Unit unit, Expression expression, EvaluationScope scope) {
        return Coercion.toBoolean(raw(unit, expression, scope));
    }

    /** A text; empty for nothing and for a failure. */
    String text(Unit unit, Expression expression, EvaluationScope scope) {
        if (expression.isEmpty()) {
            return "";
        }
        Object value = raw(unit, expression, scope);
        if (value instanceof EObject || value instanceof Collection<?>) {
            dependencies.readsEverything(unit);
        }
        try {
            return Coercion.toText(value).orElse("");
        } catch (RuntimeException failure) {
            failed(unit, expression, scope.self(), failure);
            return "";
        }
    }

    /** A whole number, or a substitute when there is none. */
    int number(Unit unit, Expression expression, EvaluationScope scope, int substitute) {
        return expression.isEmpty() ? substitute
                : Coercion.toInt(raw(unit, expression, scope)).orElse(substitute);
    }

    /** Elements; none for a failure. */
    List<EObject> elements(Unit unit, Expression expression, EvaluationScope scope) {
        Object value = raw(unit, expression, scope);
        try {
            return Coercion.toEObjects(value);
        } catch (RuntimeException failure) {
            failed(unit, expression, scope.self(), failure);
            return List.of();
        }
    }

    /** A colour; grey for a failure. */
    Rgb color(Unit unit, ColorSpec color, EvaluationScope scope) {
        if (color instanceof ColorSpec.Fixed fixed) {
            return fixed.rgb();
        }
        Expression main = noteColor(unit, color, scope);
        try {
            return color.resolve(scope);
        } catch (RuntimeException | StackOverflowError failure) {
            failed(unit, main, scope.self(), failure);
            return Rgb.GRAY;
        }
    }

    private Expression noteColor(Unit unit, ColorSpec color, EvaluationScope scope) {
        if (color instanceof ColorSpec.Computed computed) {
            dependencies.note(unit, computed.red(), scope);
            dependencies.note(unit, computed.green(), scope);
            dependencies.note(unit, computed.blue(), scope);
            return computed.red();
        }
        ColorSpec.Interpolated scale = (ColorSpec.Interpolated) color;
        dependencies.note(unit, scale.colorValueComputationExpression(), scope);
        dependencies.note(unit, scale.minValueComputationExpression(), scope);
        dependencies.note(unit, scale.maxValueComputationExpression(), scope);
        scale.colorSteps().forEach(step -> dependencies.note(unit, step.associatedValue(), scope));
        return scale.colorValueComputationExpression();
    }

    Messages messages() {
        return messages;
    }
}
