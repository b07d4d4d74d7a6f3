/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A specification file that notes, while it is read, in which line elements start and where something did not fit. */
final class VsmResource extends XMIResourceImpl {

    private final int maxDepth;
    private final Map<EObject, Integer> lines = new IdentityHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private String rootName = "";

    VsmResource(URI uri, int maxDepth) {
        super(uri);
        this.maxDepth = maxDepth;
    }

    Map<EObject, Integer> lines() {
        return lines;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Qualified name of the root element with its namespace. */
    String rootName() {
        return rootName;
    }

    /** EMF throws for a path through a feature that does not exist; here it just leads nowhere. */
    @Override
    public EObject getEObject(String uriFragment) {
        try {
            return super.getEObject(uriFragment);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | WrappedException malformed) {
            return null;
        }
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new Handler(resource, helper, options);
            }

            /** What did not fit is gathered as findings; the rest of the file is of use. */
            @Override
            protected void handleErrors() {
                resource.getErrors().clear();
            }
        };
    }

    /**
     * Something that EMF could not make sense of.
     *
     * @param cause what EMF says
     * @param owner the innermost element around it, {@code null} at the root
     * @param feature the feature being filled, empty when unknown
     * @param namespace namespace of the type being created, empty when none
     */
    record Finding(XMIException cause, EObject owner, String feature, String namespace) {
    }

    /** Elements are nested too deeply. */
    static final class TooDeepException extends SAXException {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooDeepException(int line) {
            super("too deep");
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private final class Handler extends SAXXMIHandler {

        private int depth;
        /** Where the last event ended: the next tag starts there, while the parser tells where it ends. */
        private int line = 1;
        private String feature = "";
        private String namespace = "";

        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes)
                throws SAXException {
            depth++;
            if (depth > maxDepth) {
                throw new TooDeepException(getLineNumber());
            }
            feature = "";
            namespace = "";
            super.startElement(uri, localName, name, attributes);
            if (depth == 1) {
                String rootNamespace = helper.getURI(name.contains(":") ? name.substring(0, name.indexOf(':')) : "");
                rootName = rootNamespace == null ? name : name + " (" + rootNamespace + ")";
            }
            EObject started = objects.isEmpty() ? null : objects.peekEObject();
            if (started != null) {
                lines.putIfAbsent(started, depth == 1 ? getLineNumber() : line);
            }
            line = getLineNumber();
        }

        @Override
        public void characters(char[] text, int start, int length) {
            super.characters(text, start, length);
            line = getLineNumber();
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
            super.endElement(uri, localName, name);
            line = getLineNumber();
        }

        @Override
        protected EObject createObjectFromTypeName(EObject peekObject, String typeQName, EStructuralFeature filled) {
            feature = filled == null ? "" : filled.getName();
            int colon = typeQName.indexOf(':');
            String prefix = colon < 0 ? "" : typeQName.substring(0, colon);
            String uri = helper.getURI(prefix);
            namespace = uri == null ? "" : uri;
            return super.createObjectFromTypeName(peekObject, typeQName, filled);
        }

        @Override
        protected EObject createObjectFromFeatureType(EObject peekObject, EStructuralFeature filled) {
            feature = filled == null ? "" : filled.getName();
            namespace = "";
            return super.createObjectFromFeatureType(peekObject, filled);
        }

        @Override
        public void error(XMIException exception) {
            EObject owner = objects == null || objects.isEmpty() ? null : objects.peekEObject();
            if (exception instanceof UnresolvedReferenceException unresolved) {
                findings.add(unresolved(unresolved));
            } else {
                findings.add(new Finding(exception, owner, feature, namespace));
            }
            super.error(exception);
        }

        /** References are followed at the end of the file, so their owners are looked up among the open ones. */
        private Finding unresolved(UnresolvedReferenceException exception) {
            for (SingleReference open : forwardSingleReferences) {
                if (open.getLineNumber() == exception.getLine()
                        && exception.getReference().equals(open.getValue())) {
                    return new Finding(exception, open.getObject(), open.getFeature().getName(), "");
                }
            }
            for (ManyReference open : forwardManyReferences) {
                if (open.getLineNumber() == exception.getLine()
                        && Arrays.asList(open.getValues()).contains(exception.getReference())) {
                    return new Finding(exception, open.getObject(), open.getFeature().getName(), "");
                }
            }
            return new Finding(exception, null, "", "");
        }
    }
}
