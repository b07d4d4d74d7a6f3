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
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** One load: the limits, the files that belong together, and what was found on the way. Not for several threads. */
final class LoadSession {

    /** An account that stands in a file of its own. */
    record Part(EObject proxy, Path from, String href, int line, int column) {
    }

    /** A file that some reference names. */
    record Request(Path path, Path from, int line, int column) {
    }

    private static final int MOST_DATES = 20_000;
    private static final int LONG_LIST = 32;

    private final LoadOptions options;
    /** {@code null} when a bare stream is read, which leads to no other file. */
    private final ModelFolder folder;
    /** Where other files are found when there is no folder; {@code null} if nowhere. */
    private final ForeignResourceSet others;
    private final Problems problems;
    private final ForeignContents foreign;
    private final Map<Object, Set<Object>> longLists = new IdentityHashMap<>();
    private final Set<String> foreignIds = new HashSet<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<Path, KeyweaveResource> resources = new LinkedHashMap<>();
    private final Deque<Request> requests = new ArrayDeque<>();
    private final Set<Path> requested = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private long bytesRead;
    private long bytesExpected = -1;

    LoadSession(LoadOptions options, ModelFolder folder, ForeignContents foreign) {
        this(options, folder, null, foreign);
    }

    /** A load of one file by the resource set of another tool. */
    LoadSession(LoadOptions options, ForeignResourceSet others, ForeignContents foreign) {
        this(options, null, others, foreign);
    }

    private LoadSession(LoadOptions options, ModelFolder folder, ForeignResourceSet others, ForeignContents foreign) {
        this.options = options;
        this.folder = folder;
        this.others = others;
        this.foreign = foreign;
        this.problems = new Problems(options.maxProblems());
    }

    /** Whether only one file is read, so that what is in others cannot be known. */
    boolean isAlone() {
        return folder == null;
    }

    LoadOptions options() {
        return options;
    }

    Problems problems() {
        return problems;
    }

    ForeignContents foreign() {
        return foreign;
    }

    // ---- files

    void add(Path file, KeyweaveResource resource) {
        resources.put(file, resource);
        requested.add(file);
    }

    Request nextRequest() {
        return requests.poll();
    }

    List<Part> parts() {
        return parts;
    }

    void expectPart(EObject proxy, Path from, String href, int line, int column) {
        parts.add(new Part(proxy, from, href, line, column));
    }

    /** Asks for the file of an address to be read later; refuses addresses that leave the folder. */
    void request(Path from, String href, int line, int column) throws ModelFileException {
        int hash = href.indexOf('#');
        String address = hash < 0 ? href : href.substring(0, hash);
        Path path = folder == null ? null : folder.resolve(from, address);
        if (folder == null && ModelFolder.isPlain(address)) {
            return;
        }
        if (path == null) {
            throw new ModelFileException(ModelFileException.Kind.FORBIDDEN, from, line, column, href, null);
        }
        if (requested.add(path)) {
            requests.add(new Request(path, from, line, column));
        }
    }

    /** The file of an address; {@code null} if it was not found or a bare stream is read. */
    KeyweaveResource part(Path from, String address, int line, int column) throws ModelFileException {
        if (folder == null) {
            return others == null ? null : others.find(address);
        }
        Path path = folder.resolve(from, address);
        if (path == null) {
            throw new ModelFileException(ModelFileException.Kind.FORBIDDEN, from, line, column, address, null);
        }
        return resources.get(path);
    }

    // ---- progress

    void expect(long bytes) {
        bytesExpected = Math.max(bytesExpected, 0) + bytes;
    }

    /** Counts bytes; {@code false} when there are more than allowed. */
    boolean count(long bytes) {
        bytesRead += bytes;
        return bytesRead <= options.maxBytes();
    }

    boolean advance() {
        return options.progress().advance(bytesRead, bytesExpected);
    }

    // ---- values

    /** Equal dates are one object: a log of a million contacts has some thousand different days. */
    LocalDate date(Slot slot, String text) {
        LocalDate date = dates.get(text);
        if (date == null) {
            date = (LocalDate) slot.parse(text);
            if (dates.size() < MOST_DATES) {
                dates.put(text, date);
            }
        }
        return date;
    }

    /** Adds a value to a list of values; {@code false} if the list is unique and has it. */
    boolean addValue(EObject holder, Slot slot, Object value) {
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) ((InternalEObject) holder).eGet(slot.id, false, true);
        if (!list.isEmpty() && slot.feature.isUnique()) {
            boolean present = list.size() < LONG_LIST ? list.contains(value)
                    : !longLists.computeIfAbsent(list, key -> new HashSet<>(list)).add(value);
            if (present) {
                return false;
            }
        }
        list.addUnique(value);
        return true;
    }

    void addForeignId(String id) {
        foreignIds.add(id);
    }

    boolean isForeignId(String id) {
        return foreignIds.contains(id);
    }
}
