/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.VsmResult;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.expr.ExpressionCompiler;
import org.keyweave.vsm.expr.Services;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;
import org.keyweave.vsm.spec.DomainClass;
import org.keyweave.vsm.spec.Origin;
import org.keyweave.vsm.spec.VsmLiteral;

/** What all compiling steps share: places, expressions, literals, and the list of problems. */
final class SpecContext {

    private final VsmResult loaded;
    private final ExpressionCompiler expressions;
    private final Optional<LabelTexts> texts;
    private final ProblemList problems;

    SpecContext(VsmResult loaded, Services services, Optional<LabelTexts> texts, ProblemList problems) {
        this.loaded = loaded;
        this.texts = texts;
        this.problems = problems;
        expressions = new ExpressionCompiler(services);
    }

    ProblemList problems() {
        return problems;
    }

    Place place(EObject element, String feature) {
        return loaded.place(element, feature);
    }

    Origin origin(EObject element) {
        return new Origin(element, loaded.path(element), loaded.line(element));
    }

    Expression expression(EObject element, String feature) {
        return expressions.compile(Features.text(element, feature), place(element, feature), problems);
    }

    /** A fixed text as an expression, for what the specification leaves out. */
    Expression constant(EObject element, String feature, String text) {
        return expressions.compile(text, place(element, feature), problems);
    }

    /** A mandatory class name. */
    DomainClass mandatoryClass(EObject element, String feature) {
        DomainClass result = DomainClass.of(Features.text(element, feature));
        if (result.isUnspecified()) {
            missing(element, feature);
        }
        return result;
    }

    /** The name of a feature of the semantic model: plain text, no expression. */
    String featureName(EObject element, String feature) {
        String name = Features.text(element, feature).strip();
        if (name.isEmpty()) {
            missing(element, feature);
        } else if (name.indexOf(':') >= 0 || name.startsWith("[") || name.startsWith("<%")) {
            problems.error(ProblemCode.FEATURE_NAME_EXPRESSION, place(element, feature), name);
        }
        return name;
    }

    void missing(EObject element, String feature) {
        problems.error(ProblemCode.MISSING_VALUE, place(element, feature), feature);
    }

    String label(EObject element) {
        String label = Features.text(element, "label");
        String name = Features.text(element, "name");
        if (label.startsWith("%") && texts.isPresent()) {
            Optional<String> text = texts.get().find(label.substring(1));
            if (text.isEmpty()) {
                problems.warning(ProblemCode.LABEL_WITHOUT_TEXT, place(element, "label"), label);
            }
            return text.orElse(name);
        }
        return label.isEmpty() ? name : label;
    }

    /** The value of an enumeration feature; the metamodel sees to it that it is one of its literals. */
    <E extends Enum<E> & VsmLiteral> E literal(EObject element, String feature, Class<E> type) {
        return find(type, Features.text(element, feature));
    }

    <E extends Enum<E> & VsmLiteral> Set<E> literals(EObject element, String feature, Class<E> type) {
        Set<E> result = new LinkedHashSet<>();
        List<?> values = Features.values(element, feature);
        values.forEach(value -> result.add(find(type, value.toString())));
        return result;
    }

    private static <E extends Enum<E> & VsmLiteral> E find(Class<E> type, String literal) {
        return VsmLiteral.find(type, literal).orElseThrow(
                () -> new IllegalStateException(String.format(Locale.ROOT, "%s has no %s", type, literal)));
    }
}
