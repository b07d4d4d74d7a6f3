/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.vsm.expr.Coercion;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.expr.Expression;

/** Which units read which elements. */
final class Dependencies {

    private static final List<String> FIGURES = List.of(ServiceReads.FIGURES);

    private final ServiceReads services;
    private final Map<EObject, Set<Unit>> readers = new IdentityHashMap<>();
    private final Map<EObject, Set<Unit>> treeReaders = new IdentityHashMap<>();
    private final Set<Unit> everything = new LinkedHashSet<>();
    private final Set<Unit> figures = new LinkedHashSet<>();
    private final Set<Unit> structure = new LinkedHashSet<>();

    Dependencies(ServiceReads services) {
        this.services = services;
    }

    /** Forgets what a unit read. */
    void reset(Unit unit) {
        unit.watched.forEach(element -> remove(readers, element, unit));
        unit.watched.clear();
        unit.watchedTrees.forEach(element -> remove(treeReaders, element, unit));
        unit.watchedTrees.clear();
        if (unit.everything) {
            everything.remove(unit);
            unit.everything = false;
        }
        if (unit.figures) {
            figures.remove(unit);
            unit.figures = false;
        }
        if (unit.structure) {
            structure.remove(unit);
            unit.structure = false;
        }
    }

    private static void remove(Map<EObject, Set<Unit>> map, EObject element, Unit unit) {
        Set<Unit> units = map.get(element);
        if (units != null && units.remove(unit) && units.isEmpty()) {
            map.remove(element);
        }
    }

    /** A unit reads features of an element. */
    void reads(Unit unit, EObject element) {
        if (element != null && element != unit.self()
                && readers.computeIfAbsent(element, key -> new LinkedHashSet<>(2)).add(unit)) {
            unit.watched.add(element);
        }
    }

    /** A unit reads an element and all it contains. */
    void readsTree(Unit unit, EObject element) {
        if (treeReaders.computeIfAbsent(element, key -> new LinkedHashSet<>(2)).add(unit)) {
            unit.watchedTrees.add(element);
        }
    }

    /** A unit may read anything. */
    void readsEverything(Unit unit) {
        if (!unit.everything) {
            unit.everything = true;
            everything.add(unit);
        }
    }

    /** A unit may read anything but quiet features. */
    void readsFigures(Unit unit) {
        if (!unit.figures) {
            unit.figures = true;
            figures.add(unit);
        }
    }

    /** A unit depends on which elements there are. */
    void readsStructure(Unit unit) {
        if (!unit.structure) {
            unit.structure = true;
            structure.add(unit);
        }
    }

    /** Notes what an expression may read when a unit evaluates it in a scope. */
    void note(Unit unit, Expression expression, EvaluationScope scope) {
        switch (expression.kind()) {
            case FEATURE -> noteFeature(unit, expression.featureName().orElse(""), scope.self());
            case SERVICE -> noteService(unit, expression, scope);
            default -> {
                // literals read nothing, variables are bound by the unit itself
            }
        }
    }

    private void noteFeature(Unit unit, String name, EObject self) {
        if (self == null) {
            return;
        }
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature != null && (feature.isDerived() || feature.isVolatile())) {
            readsEverything(unit);
        } else if (feature == null && "eAllContents".equals(name)) {
            readsTree(unit, self);
        } else {
            reads(unit, self);
        }
    }

    private void noteService(Unit unit, Expression expression, EvaluationScope scope) {
        Optional<List<List<String>>> paths = services.paths(expression.serviceName().orElse(""));
        if (paths.isEmpty()) {
            readsEverything(unit);
            return;
        }
        Object receiver = expression.receiverName().map(scope::get).orElse(scope.self());
        for (List<String> path : paths.get()) {
            if (path.equals(FIGURES)) {
                readsFigures(unit);
                continue;
            }
            Object start = receiver;
            int at = 0;
            if (!path.isEmpty() && path.get(0).startsWith("$")) {
                start = scope.get(path.get(0).substring(1));
                at = 1;
            }
            for (EObject element : Coercion.toEObjects(start)) {
                walk(unit, element, path, at);
            }
        }
    }

    private void walk(Unit unit, EObject element, List<String> path, int at) {
        reads(unit, element);
        if (at == path.size()) {
            return;
        }
        String step = path.get(at);
        if ("**".equals(step)) {
            readsTree(unit, element);
        } else if ("eContainer".equals(step)) {
            if (element.eContainer() != null) {
                walk(unit, element.eContainer(), path, at + 1);
            }
        } else if ("eContainers".equals(step)) {
            for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
                walk(unit, outer, path, at + 1);
            }
        } else if ("eContents".equals(step)) {
            element.eContents().forEach(child -> walk(unit, child, path, at + 1));
        } else {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(step);
            if (feature != null) {
                if (feature.isDerived() || feature.isVolatile()) {
                    readsEverything(unit);
                }
                Coercion.toEObjects(element.eGet(feature)).forEach(next -> walk(unit, next, path, at + 1));
            }
        }
    }

    /** Hands the units to an action that may have read an element which changed. Linear in them and in its depth. */
    void readersOf(EObject changed, Consumer<Unit> action) {
        readers.getOrDefault(changed, Set.of()).forEach(action);
        if (!treeReaders.isEmpty()) {
            for (EObject outer = changed; outer != null; outer = outer.eContainer()) {
                treeReaders.getOrDefault(outer, Set.of()).forEach(action);
            }
        }
    }

    /** Units that may read anything. */
    Set<Unit> readersOfEverything() {
        return everything;
    }

    /** Units that may read anything but quiet features. */
    Set<Unit> readersOfFigures() {
        return figures;
    }

    /** Whether a change of a feature is of no concern to units that read figures. */
    boolean isQuiet(String feature) {
        return services.quietFeatures().contains(feature);
    }

    /** Units that depend on which elements there are. */
    Set<Unit> readersOfStructure() {
        return structure;
    }
}
