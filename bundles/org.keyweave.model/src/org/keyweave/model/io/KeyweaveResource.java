/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * A model file as an EMF resource. Every element has a UUID, which survives undo and moving; copies get new ones.
 * {@link ModelFile} loads and saves it together with the other files of its model; a resource set of another tool loads
 * the files below and beside it along.
 */
public final class KeyweaveResource extends XMIResourceImpl {

    /** What an element takes in a file, about. */
    private static final int BYTES_PER_ELEMENT = 256;

    private IdTable ids = new IdTable(0);
    private ForeignContents foreign = new ForeignContents();
    private ForeignContents.Surroundings surroundings = new ForeignContents.Surroundings();
    private String namespace = Xmi.NAMESPACE;
    private FileStamp stamp;
    private boolean reading;

    /** Makes an empty resource; it takes its content from the file at the next load. */
    public KeyweaveResource(URI uri) {
        super(uri);
        // the table of ids stands in for both, but EMF's detaching looks whether they are there
        eObjectToIDMap = new HashMap<>(0);
        idToEObjectMap = new HashMap<>(0);
        setTrackingModification(false);
    }

    /** The file; {@code null} if the resource is none of the file system. */
    public Path file() {
        return uri != null && uri.isFile() ? Path.of(uri.toFileString()) : null;
    }

    // ---- ids

    @Override
    protected boolean useUUIDs() {
        return true;
    }

    @Override
    public String getID(EObject object) {
        return ids.id(object);
    }

    @Override
    public void setID(EObject object, String id) {
        ids.remove(object);
        if (id != null) {
            EObject before = ids.element(id);
            if (before != null) {
                ids.remove(before);
            }
            ids.add(object, id);
        }
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return ids.element(id);
    }

    /** A copy: ids change by {@link #setID} only. */
    @Override
    public Map<String, EObject> getIDToEObjectMap() {
        Map<String, EObject> copy = new HashMap<>();
        ids.forEach((element, id) -> copy.put(id, element));
        return copy;
    }

    /** A copy: ids change by {@link #setID} only. */
    @Override
    public Map<EObject, String> getEObjectToIDMap() {
        Map<EObject, String> copy = new HashMap<>();
        ids.forEach(copy::put);
        return copy;
    }

    /** The element of an id, or of a path of features like {@code //@accounts.0}; {@code null} if there is none. */
    EObject getEObjectByIdOrPath(String text) {
        EObject found = ids.element(text);
        if (found != null || !text.startsWith("//@")) {
            return found;
        }
        return FeaturePath.find(this, text);
    }

    /** Gives an element that is being read its id; {@code false} if the id is used. */
    boolean addId(EObject object, String id) {
        return ids.add(object, id);
    }

    boolean hasId(EObject object) {
        return ids.has(object);
    }

    /** Makes room for the ids of a file of that many bytes, so that the table need not grow step by step. */
    void expectBytes(long bytes) {
        ids = new IdTable((int) Math.min(1 << 24, bytes / BYTES_PER_ELEMENT));
    }

    int idCount() {
        return ids.size();
    }

    @Override
    public void attached(EObject object) {
        if (!reading) {
            super.attached(object);
        }
    }

    // ---- content

    ForeignContents foreign() {
        return foreign;
    }

    void setForeign(ForeignContents shared) {
        foreign = shared;
    }

    ForeignContents.Surroundings surroundings() {
        return surroundings;
    }

    /** The namespace that the file had when it was read. */
    String namespace() {
        return namespace;
    }

    void setNamespace(String uri) {
        namespace = uri;
    }

    FileStamp stamp() {
        return stamp;
    }

    void setStamp(FileStamp known) {
        stamp = known;
    }

    /** Takes over the elements that were read. */
    void setRead(EObject root) {
        reading = true;
        try {
            getContents().add(root);
        } finally {
            reading = false;
        }
        isLoaded = true;
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        ids = new IdTable(0);
        foreign.clear();
        surroundings = new ForeignContents.Surroundings();
        namespace = Xmi.NAMESPACE;
        stamp = null;
    }

    // ---- EMF's own entrances

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        ForeignResourceSet others = new ForeignResourceSet(getResourceSet(), uri);
        LoadSession session = new LoadSession(LoadOptions.DEFAULT, others, foreign);
        CRC32C crc = new CRC32C();
        ModelReader reader = new ModelParser(session).parse(new CheckedInputStream(in, crc), this, file());
        setRead(reader.root());
        if (file() != null && Files.exists(file())) {
            setStamp(FileStamp.of(file(), crc.getValue()));
        }
        reader.resolveReferences();
        for (LoadSession.Part part : session.parts()) {
            // loaded now, so that its touchpoints are known to the people of this file
            others.find(part.href().substring(0, part.href().indexOf('#')));
        }
        for (LoadProblem problem : session.problems().toList()) {
            (problem.severity() == LoadProblem.Severity.ERROR ? getErrors() : getWarnings())
                    .add(new ResourceDiagnostic(problem, uri));
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        writeTo(out, file(), new Problems(0), FileProgress.NONE);
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (file() == null) {
            super.save(options);
        } else {
            new SaveSession(SaveOptions.DEFAULT).save(List.of(this));
        }
    }

    void writeTo(OutputStream out, Path target, Problems problems, FileProgress progress) throws IOException {
        if (getContents().size() != 1) {
            throw new IllegalStateException("a model file has one root element, not " + getContents().size());
        }
        new ModelWriter(this, target, out, problems, progress).write();
    }

    /** Whether the element is the root of this file though another file's element contains it. */
    boolean isPart() {
        return !getContents().isEmpty() && ((InternalEObject) getContents().get(0)).eInternalContainer() != null;
    }
}
