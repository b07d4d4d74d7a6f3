/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.keyweave.vsm.VsmLoader;
import org.keyweave.vsm.VsmResult;
import org.keyweave.vsm.expr.ServiceClassLoader;
import org.keyweave.vsm.expr.Services;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemList;
import org.keyweave.vsm.problem.VsmProblem;
import org.keyweave.vsm.spec.GroupSpec;

/**
 * Compiles a specification: expressions are parsed, services looked up, paths followed, defaults filled in. What is
 * wrong becomes a problem; the rest is compiled all the same, so that one fault does not take every diagram down.
 *
 * <p>Stateless; the usual way is one of the {@code load} methods, which read and compile in one go.
 */
public final class VsmCompiler {

    private final ServiceClassLoader classes;
    private final Optional<LabelTexts> texts;

    /**
     * Creates a compiler that leaves labels of the form {@code %key} as they are.
     *
     * @param classes finds the Java extensions
     */
    public VsmCompiler(ServiceClassLoader classes) {
        this(classes, Optional.empty());
    }

    /**
     * Creates a compiler that puts the texts of one language in the place of labels of the form {@code %key}. A label
     * without a text is a problem; the name then stands for it.
     *
     * @param classes finds the Java extensions
     * @param texts the texts of the labels
     */
    public VsmCompiler(ServiceClassLoader classes, LabelTexts texts) {
        this(classes, Optional.of(texts));
    }

    private VsmCompiler(ServiceClassLoader classes, Optional<LabelTexts> texts) {
        this.classes = classes;
        this.texts = texts;
    }

    /**
     * Reads and compiles a specification.
     *
     * @param uri where it is
     * @param metamodels the metamodels it is about
     * @param classes finds its Java extensions
     */
    public static CompiledVsm load(URI uri, Collection<EPackage> metamodels, ServiceClassLoader classes) {
        return new VsmCompiler(classes).compile(new VsmLoader(metamodels).load(uri));
    }

    /**
     * Reads and compiles a specification.
     *
     * @param content the specification; stays open
     * @param uri its name, for messages
     * @param metamodels the metamodels it is about
     * @param classes finds its Java extensions
     * @throws IOException when the stream cannot be read
     */
    public static CompiledVsm load(InputStream content, URI uri, Collection<EPackage> metamodels,
            ServiceClassLoader classes) throws IOException {
        return new VsmCompiler(classes).compile(new VsmLoader(metamodels).load(content, uri));
    }

    /**
     * Compiles what was read.
     *
     * @param loaded the result of reading; one without a group gives a result without one
     */
    public CompiledVsm compile(VsmResult loaded) {
        ProblemList problems = new ProblemList();
        loaded.problems().forEach(problems::add);
        Optional<EObject> group = loaded.group();
        if (group.isEmpty()) {
            return new CompiledVsm(loaded, Optional.empty(), Services.NONE, problems.toList());
        }
        Services services = Services.load(extensions(loaded, group.get()), classes, problems);
        SpecContext context = new SpecContext(loaded, services, texts, problems);
        GroupSpec spec = new GroupCompiler(context).group(group.get());
        List<VsmProblem> sorted = new ArrayList<>(problems.toList());
        sorted.sort(Comparator.comparingInt(problem -> problem.place().line()));
        return new CompiledVsm(loaded, Optional.of(spec), services, sorted);
    }

    private static Map<String, Place> extensions(VsmResult loaded, EObject group) {
        Map<String, Place> result = new LinkedHashMap<>();
        for (EObject viewpoint : Features.elements(group, "ownedViewpoints")) {
            for (EObject extension : Features.elements(viewpoint, "ownedJavaExtensions")) {
                String name = Features.text(extension, "qualifiedClassName");
                if (!name.isBlank()) {
                    result.putIfAbsent(name.strip(), loaded.place(extension, "qualifiedClassName"));
                }
            }
        }
        return result;
    }
}
