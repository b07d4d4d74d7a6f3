/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.xml.sax.Locator;

/** The file that is being read: where the reader stands in it, what is known of it, and how to report on it. */
final class ReadContext {

    private static final int LONGEST_QUOTE = 80;

    private final KeyweaveResource resource;
    private final LoadSession session;
    private final Path file;
    private final Prefixes prefixes = new Prefixes();
    private Locator locator;

    ReadContext(KeyweaveResource resource, LoadSession session, Path file) {
        this.resource = resource;
        this.session = session;
        this.file = file;
    }

    KeyweaveResource resource() {
        return resource;
    }

    LoadSession session() {
        return session;
    }

    Path file() {
        return file;
    }

    Prefixes prefixes() {
        return prefixes;
    }

    ForeignContents foreign() {
        return session.foreign();
    }

    void setLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    int line() {
        return locator == null ? 0 : Math.max(locator.getLineNumber(), 0);
    }

    int column() {
        return locator == null ? 0 : Math.max(locator.getColumnNumber(), 0);
    }

    // ---- elements of this and other files

    /** The concrete model class that a qualified name means; {@code null} if there is none. */
    EClass type(String name) {
        int colon = name.indexOf(':');
        String uri = prefixes.uri(colon < 0 ? "" : name.substring(0, colon));
        return uri != null && Xmi.isReadable(uri) ? ClassTable.concreteClass(name.substring(colon + 1)) : null;
    }

    EObject findById(String id) {
        return resource.getEObjectByIdOrPath(id);
    }

    EObject findByAddress(String address, int line, int column) throws ModelFileException {
        int hash = address.indexOf('#');
        if (hash < 0) {
            return null;
        }
        String fragment = address.substring(hash + 1);
        if (hash == 0) {
            return findById(fragment);
        }
        KeyweaveResource other = session.part(file, address.substring(0, hash), line, column);
        return other == null ? null : other.getEObjectByIdOrPath(fragment);
    }

    /** Whether a target that was not found may still exist: kept without being understood, or in a file not read. */
    boolean mayExist(String text, boolean address) {
        return address && !text.startsWith("#") && session.isAlone()
                || session.isForeignId(text.substring(text.indexOf('#') + 1));
    }

    /** The address as an absolute one. */
    URI absolute(String address) {
        URI base = resource.getURI();
        int hash = address.indexOf('#');
        URI path = hash == 0 || base == null ? base : URI.createURI(address.substring(0, Math.max(hash, 0)));
        if (path == null) {
            path = URI.createURI("");
        } else if (hash != 0 && base != null && base.isHierarchical() && !base.isRelative()) {
            path = path.resolve(base);
        }
        return path.appendFragment(address.substring(hash + 1));
    }

    static String idOf(EObject target) {
        return EcoreUtil.getURI(target).fragment();
    }

    @SuppressWarnings("unchecked")
    static InternalEList<EObject> list(EObject holder, Slot slot) {
        return (InternalEList<EObject>) ((InternalEObject) holder).eGet(slot.id, false, true);
    }

    // ---- reports

    void problem(LoadProblem.Code code, String... args) {
        problem(code, line(), column(), args);
    }

    void problem(LoadProblem.Code code, int line, int column, String... args) {
        session.problems().add(code, file, line, column, args);
    }

    ModelReader.Refusal refusal(ModelFileException.Kind kind, String detail) {
        return new ModelReader.Refusal(new ModelFileException(kind, file, line(), column(), detail, null));
    }

    /** Reads the file of an address later, or refuses it. */
    void request(String href) throws ModelReader.Refusal {
        try {
            session.request(file, href, line(), column());
        } catch (ModelFileException e) {
            throw new ModelReader.Refusal(e);
        }
    }

    /** A value as messages quote it. */
    static String quoted(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
