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
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;

/** Reads a file and those that it leads to, then sets the references between them. */
final class ModelLoading {

    private final Path file;
    private final ModelFolder folder;
    private final ForeignContents foreign = new ForeignContents();
    private final LoadSession session;
    private final ModelResourceSet resources;
    private final List<ModelReader> readers = new ArrayList<>();

    ModelLoading(Path asked, LoadOptions options) {
        this.file = asked.toAbsolutePath().normalize();
        this.folder = new ModelFolder(options.folder() == null ? parent(file) : options.folder());
        this.session = new LoadSession(options, folder, foreign);
        this.resources = new ModelResourceSet(folder);
    }

    private static Path parent(Path path) {
        return path.getParent() == null ? path : path.getParent();
    }

    LoadedModel load() throws ModelFileException {
        KeyweaveResource main = read(file);
        for (LoadSession.Request next = session.nextRequest(); next != null; next = session.nextRequest()) {
            if (Files.exists(next.path())) {
                read(next.path());
            } else {
                session.problems().add(LoadProblem.Code.PART_MISSING, next.from(), next.line(), next.column(),
                        next.path().toString());
            }
        }
        for (LoadSession.Part part : session.parts()) {
            include(part);
        }
        for (ModelReader reader : readers) {
            reader.resolveReferences();
        }
        return new LoadedModel(resources, main, session.problems().toList());
    }

    private KeyweaveResource read(Path path) throws ModelFileException {
        long size = check(path);
        KeyweaveResource resource = new KeyweaveResource(ModelFile.uri(path));
        resource.setForeign(foreign);
        resource.expectBytes(size);
        session.add(path, resource);
        CRC32C crc = new CRC32C();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(path), crc)) {
            ModelReader reader = new ModelParser(session).parse(in, resource, path);
            readers.add(reader);
            resources.getResources().add(resource);
            resource.setRead(reader.root());
            resource.setStamp(FileStamp.of(path, crc.getValue()));
            return resource;
        } catch (ModelFileException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new ModelFileException(ModelFileException.Kind.NO_PERMISSION, path, "", e);
        } catch (IOException e) {
            throw new ModelFileException(ModelFileException.Kind.UNREADABLE, path, String.valueOf(e.getMessage()), e);
        }
    }

    private long check(Path path) throws ModelFileException {
        if (Files.isDirectory(path)) {
            throw new ModelFileException(ModelFileException.Kind.DIRECTORY, path, "", null);
        }
        try {
            long size = Files.size(path);
            if (!Files.isRegularFile(path)) {
                throw new ModelFileException(ModelFileException.Kind.UNREADABLE, path, "", null);
            }
            if (size > session.options().maxBytes()) {
                throw new ModelFileException(ModelFileException.Kind.TOO_LARGE, path,
                        Long.toString(session.options().maxBytes()), null);
            }
            session.expect(size);
            return size;
        } catch (ModelFileException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new ModelFileException(ModelFileException.Kind.MISSING, path, "", e);
        } catch (AccessDeniedException e) {
            throw new ModelFileException(ModelFileException.Kind.NO_PERMISSION, path, "", e);
        } catch (IOException e) {
            throw new ModelFileException(ModelFileException.Kind.UNREADABLE, path, String.valueOf(e.getMessage()), e);
        }
    }

    /** Puts an account that was read from its own file in its place in the portfolio. */
    private void include(LoadSession.Part part) throws ModelFileException {
        int hash = part.href().indexOf('#');
        KeyweaveResource resource =
                session.part(part.from(), part.href().substring(0, hash), part.line(), part.column());
        if (resource == null) {
            return;
        }
        EObject root = resource.getContents().get(0);
        if (!(root instanceof Account account) || account.eContainer() != null
                || !part.href().substring(hash + 1).equals(resource.getID(root))) {
            session.problems().add(LoadProblem.Code.DANGLING_REFERENCE, part.from(), part.line(), part.column(),
                    "accounts", part.href());
            return;
        }
        Portfolio portfolio = (Portfolio) ((InternalEObject) part.proxy()).eInternalContainer();
        InternalEList<Account> accounts = (InternalEList<Account>) portfolio.getAccounts();
        // reading the entry replaces the stand-in by the account itself
        if (accounts.get(accounts.basicList().indexOf(part.proxy())) != account) {
            throw new IllegalStateException("not resolved: " + part.href());
        }
    }
}
