/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

/**
 * A Java method that expressions can call: public, its first parameter a model element. Immutable.
 */
public final class ServiceMethod {

    private final Method method;
    private final MethodHandle handle;
    private final Class<?>[] parameters;

    ServiceMethod(Object instance, Method method) throws IllegalAccessException {
        this.method = method;
        parameters = method.getParameterTypes();
        MethodHandle direct = MethodHandles.publicLookup().unreflect(method);
        MethodHandle bound = Modifier.isStatic(method.getModifiers()) ? direct : direct.bindTo(instance);
        handle = bound.asFixedArity().asType(MethodType.genericMethodType(parameters.length));
    }

    /** Whether a method can be a service. */
    static boolean isService(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return Modifier.isPublic(method.getModifiers()) && !method.isBridge() && types.length > 0
                && EObject.class.isAssignableFrom(types[0]);
    }

    /** Name of the service. */
    public String name() {
        return method.getName();
    }

    /** The class that the specification names. */
    public Class<?> declaringClass() {
        return method.getDeclaringClass();
    }

    /** Types of its parameters, the element first. */
    public List<Class<?>> parameterTypes() {
        return List.of(parameters);
    }

    /** Type of its value. */
    public Class<?> returnType() {
        return method.getReturnType();
    }

    /** Whether a parameter is of a primitive type: no argument ever fits it. */
    public boolean hasPrimitiveParameter() {
        return Arrays.stream(parameters).anyMatch(Class::isPrimitive);
    }

    /** Whether it takes these arguments; {@code null} fits every parameter but a primitive one. */
    boolean appliesTo(Object[] arguments) {
        if (arguments.length != parameters.length) {
            return false;
        }
        for (int i = 0; i < arguments.length; i++) {
            boolean fits = arguments[i] == null ? !parameters[i].isPrimitive() : parameters[i].isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether each parameter is of the same or a narrower type than the other's; both have the same number. */
    boolean isAtLeastAsSpecificAs(ServiceMethod other) {
        for (int i = 0; i < parameters.length; i++) {
            if (!other.parameters[i].isAssignableFrom(parameters[i])) {
                return false;
            }
        }
        return true;
    }

    /** Calls it with arguments that {@linkplain #appliesTo apply}; throws what the method throws. */
    Object call(Object[] arguments) throws Throwable {
        return switch (arguments.length) {
            case 1 -> (Object) handle.invokeExact(arguments[0]);
            case 2 -> (Object) handle.invokeExact(arguments[0], arguments[1]);
            case 3 -> (Object) handle.invokeExact(arguments[0], arguments[1], arguments[2]);
            default -> handle.invokeWithArguments(arguments);
        };
    }

    /** Calls it with the element alone. */
    Object call(Object element) throws Throwable {
        return (Object) handle.invokeExact(element);
    }

    /** The parameter types as {@code (Person, Integer)}. */
    public String signature() {
        return Arrays.stream(parameters).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + name() + signature();
    }
}
