/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;

/** The open models of the workbench, one session a file. To be used on the user interface thread. */
public final class Sessions {

    private static final Map<Path, ModelSession> OPEN = new LinkedHashMap<>();

    private static final CopyOnWriteArrayList<Consumer<ModelSession>> OPENED = new CopyOnWriteArrayList<>();

    /** How a file becomes a model. */
    @FunctionalInterface
    public interface Reader {

        /** Reads a file. */
        LoadedModel read(Path file) throws ModelFileException;
    }

    private Sessions() {
    }

    /**
     * The session of a file, opened when there is none yet. Whoever gets it {@linkplain ModelSession#retain retains}
     * it. When a crash left unsaved changes behind, the user is asked what is to become of them first.
     */
    public static ModelSession open(Path file) throws ModelFileException {
        return open(file, ModelFile::load);
    }

    /** The same with a reader of its own, such as one that keeps the window alive while it reads. */
    public static ModelSession open(Path file, Reader reader) throws ModelFileException {
        Path key = key(file);
        ModelSession session = OPEN.get(key);
        if (session == null) {
            RecoveryOffer.make(key);
            session = adopt(reader.read(key));
        }
        return session;
    }

    /** Makes a session of a model that was just read, unless the file is open already. */
    public static ModelSession adopt(LoadedModel model) {
        Path key = key(model.file());
        ModelSession present = OPEN.get(key);
        if (present != null) {
            return present;
        }
        ModelSession session = new ModelSession(model);
        OPEN.put(key, session);
        OPENED.forEach(listener -> listener.accept(session));
        return session;
    }

    /** The session of a file that is open. */
    public static Optional<ModelSession> find(Path file) {
        return Optional.ofNullable(OPEN.get(key(file)));
    }

    /** The session that an element belongs to. */
    public static Optional<ModelSession> of(EObject element) {
        ResourceSet set = element == null || element.eResource() == null ? null : element.eResource().getResourceSet();
        return OPEN.values().stream().filter(session -> session.model().resourceSet() == set).findFirst();
    }

    /** All open sessions, in the order in which they were opened. */
    public static Collection<ModelSession> all() {
        return List.copyOf(OPEN.values());
    }

    /** Is told about each session that opens from now on. */
    public static void addOpenListener(Consumer<ModelSession> listener) {
        OPENED.addIfAbsent(listener);
    }

    /** No longer told. */
    public static void removeOpenListener(Consumer<ModelSession> listener) {
        OPENED.remove(listener);
    }

    static void remove(ModelSession session) {
        OPEN.values().remove(session);
    }

    static void moved(ModelSession session, Path from, Path to) {
        OPEN.remove(key(from));
        OPEN.put(key(to), session);
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
