/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;

/**
 * A specification as EMF read it, with what is wrong with it so far.
 */
public final class VsmResult {

    private final URI uri;
    private final EObject group;
    private final ElementPaths paths;
    private final Map<EObject, Integer> lines;
    private final Collection<EPackage> metamodels;
    private final List<VsmProblem> problems;

    VsmResult(URI uri, EObject group, ElementPaths paths, Map<EObject, Integer> lines,
            Collection<EPackage> metamodels, List<VsmProblem> problems) {
        this.uri = uri;
        this.group = group;
        this.paths = paths;
        this.lines = lines;
        this.metamodels = List.copyOf(metamodels);
        this.problems = List.copyOf(problems);
    }

    /** Where it was read from. */
    public URI uri() {
        return uri;
    }

    /** The root element of type {@code description:Group}; empty when the file could not be read. */
    public Optional<EObject> group() {
        return Optional.ofNullable(group);
    }

    /** The metamodels that expressions and class names of the specification are about. */
    public Collection<EPackage> metamodels() {
        return metamodels;
    }

    /** What is wrong, in the order of the file. */
    public List<VsmProblem> problems() {
        return problems;
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Qualified path of an element of the specification. */
    public String path(EObject element) {
        return paths == null ? "" : paths.of(element);
    }

    /** The line an element starts in, 0 when unknown. */
    public int line(EObject element) {
        return lines.getOrDefault(element, 0);
    }

    /** The place of an element. */
    public Place place(EObject element) {
        return place(element, "");
    }

    /** The place of a feature of an element. */
    public Place place(EObject element, String feature) {
        return new Place(uri.toString(), line(element), path(element), feature);
    }
}
