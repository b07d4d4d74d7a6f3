/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;

/**
 * The services that the Java extensions of a specification offer. Immutable.
 *
 * <p>A service class is public with a public constructor without parameters; it is instantiated once. Of several
 * methods of one name the most specific one that takes the arguments is called. Sirius takes the first that does, in an
 * order that Java leaves open; for a call where that makes a difference, lint gives a warning.
 */
public final class Services {

    /** No services at all. */
    public static final Services NONE = new Services(Map.of(), Map.of());

    private final Map<String, List<ServiceMethod>> byName;
    private final Map<Class<?>, List<ServiceMethod>> byClass;

    private Services(Map<String, List<ServiceMethod>> byName, Map<Class<?>, List<ServiceMethod>> byClass) {
        this.byName = byName;
        this.byClass = byClass;
    }

    /**
     * Loads service classes.
     *
     * @param extensions qualified class names, each with the place that names it
     * @param loader finds the classes
     * @param problems takes what does not load
     */
    public static Services load(Map<String, Place> extensions, ServiceClassLoader loader, ProblemList problems) {
        Map<Class<?>, List<ServiceMethod>> found = new LinkedHashMap<>();
        extensions.forEach((name, place) -> {
            try {
                Class<?> type = loader.load(name);
                List<ServiceMethod> methods = methods(type);
                if (methods.isEmpty()) {
                    problems.warning(ProblemCode.EXTENSION_WITHOUT_SERVICES, place, name);
                }
                found.put(type, methods);
            } catch (ClassNotFoundException missing) {
                problems.error(ProblemCode.EXTENSION_NOT_FOUND, place, name);
            } catch (InvocationTargetException failed) {
                problems.error(ProblemCode.EXTENSION_UNUSABLE, place, name, String.valueOf(failed.getCause()));
            } catch (ReflectiveOperationException | LinkageError unusable) {
                problems.error(ProblemCode.EXTENSION_UNUSABLE, place, name, String.valueOf(unusable));
            }
        });
        return of(found);
    }

    private static Services of(Map<Class<?>, List<ServiceMethod>> byClass) {
        Map<String, List<ServiceMethod>> byName = byClass.values().stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(ServiceMethod::name, LinkedHashMap::new, Collectors.toList()));
        return new Services(byName, byClass);
    }

    private static List<ServiceMethod> methods(Class<?> type) throws ReflectiveOperationException {
        Object instance = type.getConstructor().newInstance();
        List<Method> methods = new ArrayList<>(Arrays.asList(type.getMethods()));
        methods.removeIf(method -> !ServiceMethod.isService(method));
        methods.sort(Comparator.comparing(Method::getName).thenComparing(Method::toString));
        List<ServiceMethod> result = new ArrayList<>();
        for (Method method : methods) {
            result.add(new ServiceMethod(instance, method));
        }
        return result;
    }

    /** The methods of a name; empty when there is none. */
    public List<ServiceMethod> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Names of all services. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The classes loaded, each with its services. */
    public Map<Class<?>, List<ServiceMethod>> byClass() {
        return byClass;
    }
}
