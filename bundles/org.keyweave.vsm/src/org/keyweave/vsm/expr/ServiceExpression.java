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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;

/** {@code service:receiver.name(argument, ...)}. */
final class ServiceExpression extends AbstractExpression {

    private final String receiver;
    private final String name;
    private final List<String> arguments;
    private final List<ServiceMethod> offered;
    private final List<ServiceMethod> candidates;
    private final Map<Class<?>, ServiceMethod> byReceiver = new ConcurrentHashMap<>();

    ServiceExpression(String text, Place place, String receiver, String name, List<String> arguments,
            List<ServiceMethod> offered) {
        super(text, place);
        this.receiver = receiver;
        this.name = name;
        this.arguments = List.copyOf(arguments);
        this.offered = offered;
        this.candidates = offered.stream()
                .filter(candidate -> candidate.parameterTypes().size() == arguments.size() + 1).toList();
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public Optional<String> serviceName() {
        return Optional.of(name);
    }

    @Override
    public Optional<String> receiverName() {
        return Optional.ofNullable(receiver);
    }

    @Override
    public List<String> variableNames() {
        if (receiver == null) {
            return arguments;
        }
        List<String> result = new ArrayList<>();
        result.add(receiver);
        result.addAll(arguments);
        return List.copyOf(result);
    }

    @Override
    public Object evaluate(EvaluationScope scope) {
        if (scope.self() == null) {
            return null;
        }
        EObject element = receiver(scope);
        try {
            if (arguments.isEmpty()) {
                return method(element).call(element);
            }
            Object[] values = new Object[arguments.size() + 1];
            values[0] = element;
            for (int i = 1; i < values.length; i++) {
                values[i] = VariableExpression.read(this, scope, arguments.get(i - 1));
            }
            return choose(values).call(values);
        } catch (EvaluationException known) {
            throw known;
        } catch (Exception | StackOverflowError | LinkageError | AssertionError thrown) {
            throw failure(thrown, ProblemCode.SERVICE_FAILED, text(), String.valueOf(thrown));
        } catch (Error fatal) {
            throw fatal;
        } catch (Throwable other) {
            throw failure(other, ProblemCode.SERVICE_FAILED, text(), String.valueOf(other));
        }
    }

    private EObject receiver(EvaluationScope scope) {
        if (receiver == null) {
            return scope.self();
        }
        Object value = VariableExpression.read(this, scope, receiver);
        if (value instanceof EObject element) {
            return element;
        }
        throw failure(null, ProblemCode.SELF_MISSING, text(), receiver,
                value == null ? "null" : value.getClass().getName());
    }

    private ServiceMethod method(EObject element) {
        ServiceMethod known = byReceiver.get(element.getClass());
        if (known == null) {
            known = choose(new Object[] {element});
            byReceiver.put(element.getClass(), known);
        }
        return known;
    }

    private ServiceMethod choose(Object[] values) {
        if (candidates.size() == 1 && candidates.get(0).appliesTo(values)) {
            return candidates.get(0);
        }
        ServiceMethod best = null;
        for (ServiceMethod candidate : candidates) {
            if (candidate.appliesTo(values) && (best == null || candidate.isAtLeastAsSpecificAs(best))) {
                best = candidate;
            }
        }
        if (best == null && offered.isEmpty()) {
            throw failure(null, ProblemCode.UNKNOWN_SERVICE, name);
        }
        if (best == null) {
            String given = Arrays.stream(values).map(value -> value == null ? "null" : value.getClass().getSimpleName())
                    .collect(Collectors.joining(", ", "(", ")"));
            throw failure(null, ProblemCode.SERVICE_SIGNATURE, name, given,
                    offered.stream().map(ServiceMethod::toString).collect(Collectors.joining(", ")));
        }
        return best;
    }
}
