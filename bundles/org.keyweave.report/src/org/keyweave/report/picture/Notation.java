/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.design.KeyweaveDesign;
import org.keyweave.diagram.sync.ServiceReads;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.vsm.VsmLoader;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.compile.LabelTexts;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.GroupSpec;

/**
 * Keyweave's notation, compiled in one language. Compiled once and kept: it never changes while the program runs, and
 * belongs to no thread.
 */
public final class Notation {

    private static final ServiceReads READS = ServiceReads.of(KeyweaveDesign.serviceReads());
    private static final Map<Locale, Notation> COMPILED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final CompiledVsm compiled;
    private final GroupSpec group;

    private Notation(Locale locale) {
        this.locale = locale;
        try (InputStream in = KeyweaveDesign.specification().openStream()) {
            VsmLoader loader = new VsmLoader(List.of(KeyweavePackage.eINSTANCE));
            compiled = new VsmCompiler(KeyweaveDesign.class.getClassLoader()::loadClass,
                    LabelTexts.of(KeyweaveDesign.labels(locale)))
                            .compile(loader.load(in, URI.createURI(KeyweaveDesign.SPECIFICATION_PATH)));
            group = compiled.orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The notation with labels in a language. */
    public static Notation in(Locale locale) {
        return COMPILED.computeIfAbsent(locale, Notation::new);
    }

    /** Language of the labels. */
    public Locale locale() {
        return locale;
    }

    /** The compiled specification, with what the compiler had to say about it. */
    public CompiledVsm compiled() {
        return compiled;
    }

    /** What the services of the notation read. */
    public static ServiceReads reads() {
        return READS;
    }

    /** Content of an image that the notation names; empty when it has none of that path. */
    public static Optional<byte[]> image(String path) {
        return KeyweaveDesign.image(path);
    }

    /** The kinds of diagrams, in the order of the notation. */
    public List<DiagramSpec> diagrams() {
        return group.diagrams();
    }

    /** The kind of diagram of a name: its technical name or its label, regardless of case. */
    public Optional<DiagramSpec> diagram(String name) {
        return diagrams().stream()
                .filter(spec -> spec.name().equalsIgnoreCase(name) || spec.label().equalsIgnoreCase(name)).findFirst();
    }

    /** Whether a kind of diagram can be drawn for an element. */
    public static boolean fits(DiagramSpec spec, EObject element) {
        return spec.domainClass().isInstance(element);
    }

    /** The elements of a model that a kind of diagram can be drawn for, in the order of the model. */
    public static List<EObject> targets(DiagramSpec spec, EObject root) {
        List<EObject> targets = new ArrayList<>();
        if (fits(spec, root)) {
            targets.add(root);
        }
        root.eAllContents().forEachRemaining(element -> {
            if (fits(spec, element)) {
                targets.add(element);
            }
        });
        return targets;
    }
}
