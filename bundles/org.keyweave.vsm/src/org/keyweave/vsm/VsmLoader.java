/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.ProblemList;

/**
 * Reads specifications with EMF, safely: no document types, no entities, no second file, no network, limits on size and
 * nesting. Stateless apart from its metamodels; may be used again and by several threads.
 */
public final class VsmLoader {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp");
    private static final String APACHE = "http://apache.org/xml/features/";
    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(APACHE + "disallow-doctype-decl", true,
            APACHE + "nonvalidating/load-external-dtd", false,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    private final Collection<EPackage> metamodels;
    private final VsmLimits limits;

    /**
     * Creates a loader with the default limits.
     *
     * @param metamodels the metamodels that specifications are about
     */
    public VsmLoader(Collection<EPackage> metamodels) {
        this(metamodels, VsmLimits.DEFAULT);
    }

    /**
     * Creates a loader.
     *
     * @param metamodels the metamodels that specifications are about
     * @param limits how much a specification may hold
     */
    public VsmLoader(Collection<EPackage> metamodels, VsmLimits limits) {
        this.metamodels = List.copyOf(metamodels);
        this.limits = limits;
    }

    /**
     * Reads a file. A file that cannot be read gives a result without a group and with the reason as a problem.
     *
     * @param uri where it is; remote locations are refused
     */
    public VsmResult load(URI uri) {
        if (uri.scheme() != null && REMOTE.contains(uri.scheme())) {
            return unreadable(uri, "remote location");
        }
        try (InputStream content = new ExtensibleURIConverterImpl().createInputStream(uri, Map.of())) {
            return load(content, uri);
        } catch (IOException failed) {
            return unreadable(uri, String.valueOf(failed.getMessage()));
        }
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param content the specification
     * @param uri its name, for messages
     * @throws IOException when the stream cannot be read
     */
    public VsmResult load(InputStream content, URI uri) throws IOException {
        byte[] bytes = content.readNBytes(limits.maxBytes() + 1);
        ProblemList problems = new ProblemList();
        Place file = new Place(uri.toString(), 0, "", "");
        if (bytes.length > limits.maxBytes()) {
            problems.error(ProblemCode.TOO_LARGE, file, String.valueOf(limits.maxBytes()));
            return result(uri, null, null, Map.of(), problems);
        }
        ResourceSet set = newResourceSet();
        VsmResource resource = new VsmResource(uri, limits.maxDepth());
        set.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(bytes), options());
        } catch (IOException | RuntimeException failed) {
            reportFailure(failed, bytes, file, problems);
            return result(uri, null, null, Map.of(), problems);
        }
        return check(resource, uri, file, problems);
    }

    private VsmResult check(VsmResource resource, URI uri, Place file, ProblemList problems) {
        Map<EObject, Integer> lines = new IdentityHashMap<>(resource.lines());
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        if (root == null || !"Group".equals(root.eClass().getName())) {
            String found = root == null ? resource.rootName() : root.eClass().getName();
            problems.error(ProblemCode.NOT_A_SPECIFICATION, file, found);
            return result(uri, null, null, lines, problems);
        }
        ElementPaths paths = new ElementPaths(root);
        VsmResult located = result(uri, root, paths, lines, problems);
        new LoadFindings(located, problems).report(resource.findings());
        new ReferenceCheck(located, resource, problems).check(root);
        return result(uri, root, paths, lines, problems);
    }

    private void reportFailure(Throwable failure, byte[] bytes, Place file, ProblemList problems) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof VsmResource.TooDeepException deep) {
            Place place = new Place(file.file(), deep.line(), "", "");
            problems.error(ProblemCode.TOO_DEEP, place, String.valueOf(limits.maxDepth()));
        } else if (new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
            problems.error(ProblemCode.FORBIDDEN_DOCTYPE, file);
        } else {
            int line = cause instanceof org.xml.sax.SAXParseException parse ? parse.getLineNumber() : 0;
            problems.error(ProblemCode.MALFORMED_XML, new Place(file.file(), Math.max(line, 0), "", ""),
                    String.valueOf(cause.getMessage()));
        }
    }

    private VsmResult unreadable(URI uri, String reason) {
        ProblemList problems = new ProblemList();
        problems.error(ProblemCode.UNREADABLE_FILE, new Place(uri.toString(), 0, "", ""), reason);
        return result(uri, null, null, Map.of(), problems);
    }

    private VsmResult result(URI uri, EObject root, ElementPaths paths, Map<EObject, Integer> lines,
            ProblemList problems) {
        return new VsmResult(uri, root, paths, lines, metamodels, problems.toList());
    }

    private ResourceSet newResourceSet() {
        ResourceSet set = new ClosedResourceSet();
        set.setPackageRegistry(VsmPackages.newRegistry(metamodels));
        set.getResources().add(SystemColors.newEnvironment());
        return set;
    }

    private static Map<Object, Object> options() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
        options.put(XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, false);
        return options;
    }

    /** A resource set that holds what was put into it and packages, and never loads anything. */
    private static final class ClosedResourceSet extends ResourceSetImpl {

        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }
    }
}
