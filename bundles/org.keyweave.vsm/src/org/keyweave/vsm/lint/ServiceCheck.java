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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.expr.ServiceMethod;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;

/** Calls of services: do they exist, do they take what they are called with, is each called at all. */
final class ServiceCheck {

    private final LintContext context;
    private final Set<String> called = new HashSet<>();

    ServiceCheck(LintContext context) {
        this.context = context;
    }

    /**
     * Checks a call.
     *
     * @param call the call
     * @param receiver type of the element it is called on
     * @param place where it stands
     * @return type of its value
     */
    TypeSet check(Expression call, TypeSet receiver, Place place) {
        String name = call.serviceName().orElseThrow();
        called.add(name);
        List<ServiceMethod> offered = context.services().named(name);
        if (offered.isEmpty()) {
            context.problems().error(ProblemCode.UNKNOWN_SERVICE, place, name);
            return TypeSet.UNKNOWN;
        }
        int arguments = 1 + call.variableNames().size() - (call.receiverName().isPresent() ? 1 : 0);
        List<ServiceMethod> fitting = offered.stream()
                .filter(method -> method.parameterTypes().size() == arguments).toList();
        if (fitting.isEmpty()) {
            signature(name, place, arguments - 1 + " argument(s)", offered);
            return TypeSet.UNKNOWN;
        }
        fitting.stream().filter(ServiceMethod::hasPrimitiveParameter).findFirst().ifPresent(
                method -> context.problems().error(ProblemCode.SERVICE_PRIMITIVE, place, method.toString()));
        checkReceiver(name, receiver, fitting, place);
        return value(fitting);
    }

    /** Counts every word of a call that was refused: it is reported already. */
    void countAsCalled(String text) {
        called.addAll(List.of(text.split("[^\\p{L}\\p{N}_$]+")));
    }

    private void checkReceiver(String name, TypeSet receiver, List<ServiceMethod> fitting, Place place) {
        Set<String> lacking = new LinkedHashSet<>();
        boolean taken = receiver.isUnknown();
        for (EClass type : receiver.classes()) {
            for (EClass concrete : context.metamodels().concrete(type)) {
                List<ServiceMethod> applicable = applicable(concrete, fitting);
                if (applicable.isEmpty()) {
                    lacking.add(concrete.getName());
                } else {
                    taken = true;
                    warnAmbiguous(name, applicable, place);
                }
            }
        }
        if (!lacking.isEmpty() && (receiver.declared() || !taken)) {
            signature(name, place, String.join(", ", lacking), fitting);
        }
    }

    /** The methods for elements of a class; all of them when the class has no Java type of its own. */
    private static List<ServiceMethod> applicable(EClass type, List<ServiceMethod> methods) {
        Class<?> java = type.getInstanceClass();
        return methods.stream().filter(method -> {
            Class<?> first = method.parameterTypes().get(0);
            return java == null ? first.isAssignableFrom(EObject.class)
                    : first.isAssignableFrom(java);
        }).toList();
    }

    private void warnAmbiguous(String name, List<ServiceMethod> applicable, Place place) {
        boolean differ = applicable.stream().map(method -> method.parameterTypes().get(0)).distinct().count() > 1;
        if (differ) {
            context.problems().warning(ProblemCode.SERVICE_AMBIGUOUS, place, name, describe(applicable));
        }
    }

    private TypeSet value(List<ServiceMethod> methods) {
        List<TypeSet> types = new ArrayList<>();
        for (ServiceMethod method : methods) {
            types.add(context.metamodels().ofJava(method.returnType())
                    .map(type -> new TypeSet(List.of(type), false)).orElse(TypeSet.UNKNOWN));
        }
        return TypeSet.any(types);
    }

    private void signature(String name, Place place, String given, List<ServiceMethod> offered) {
        context.problems().error(ProblemCode.SERVICE_SIGNATURE, place, name, given, describe(offered));
    }

    private static String describe(List<ServiceMethod> methods) {
        return methods.stream().map(ServiceMethod::toString).collect(Collectors.joining(", "));
    }

    /** Reports services that no expression calls, at the extension that offers them. */
    void reportUnused(EObject group) {
        for (EObject viewpoint : LintContext.elements(group, "ownedViewpoints")) {
            for (EObject extension : LintContext.elements(viewpoint, "ownedJavaExtensions")) {
                String className = LintContext.text(extension, "qualifiedClassName").strip();
                for (Map.Entry<Class<?>, List<ServiceMethod>> entry : context.services().byClass().entrySet()) {
                    if (entry.getKey().getName().equals(className)) {
                        unused(entry.getValue()).forEach(name -> context.problems().warning(
                                ProblemCode.UNUSED_SERVICE, context.place(extension, "qualifiedClassName"), name,
                                entry.getKey().getSimpleName()));
                    }
                }
            }
        }
    }

    private Set<String> unused(List<ServiceMethod> methods) {
        Set<String> names = new LinkedHashSet<>();
        methods.forEach(method -> names.add(method.name()));
        names.removeAll(called);
        return names;
    }
}
