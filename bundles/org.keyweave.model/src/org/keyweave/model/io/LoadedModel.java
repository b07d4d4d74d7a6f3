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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;

/** A model in memory with the files that it came from or goes to. Not for several threads at a time. */
public final class LoadedModel {

    private final ModelResourceSet resourceSet;
    private final KeyweaveResource main;
    private final List<LoadProblem> problems;

    LoadedModel(ModelResourceSet resourceSet, KeyweaveResource main, List<LoadProblem> problems) {
        this.resourceSet = resourceSet;
        this.main = main;
        this.problems = List.copyOf(problems);
    }

    /** The root element of the file that was asked for: a portfolio, an account, a methodology. */
    public EObject root() {
        return main.getContents().get(0);
    }

    /** The root if it is a portfolio. */
    public Optional<Portfolio> portfolio() {
        return root() instanceof Portfolio portfolio ? Optional.of(portfolio) : Optional.empty();
    }

    /** The root if it is a portfolio, which most work needs. */
    public Portfolio requirePortfolio() throws ModelFileException {
        return portfolio().orElseThrow(() -> new ModelFileException(ModelFileException.Kind.NOT_A_MODEL, file(),
                "<" + root().eClass().getName() + ">", null));
    }

    /** The root if it is an account in a file of its own. */
    public Optional<Account> account() {
        return root() instanceof Account account ? Optional.of(account) : Optional.empty();
    }

    /** The file that was asked for. */
    public Path file() {
        return main.file();
    }

    /** All files of the model, the one that was asked for first. */
    public List<Path> files() {
        return modelResources().stream().map(KeyweaveResource::file).toList();
    }

    /**
     * Whether somebody else changed or removed a file since it was loaded or saved last. Reads a file again only when
     * its time changed and its size did not.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public DiskState diskState() throws IOException {
        DiskState state = DiskState.SAME;
        for (KeyweaveResource resource : modelResources()) {
            DiskState one = diskState(resource);
            if (one == DiskState.MISSING) {
                return one;
            }
            state = one == DiskState.SAME ? state : one;
        }
        return state;
    }

    /**
     * The files of which {@link #diskState} tells.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public List<Path> files(DiskState state) throws IOException {
        List<Path> files = new ArrayList<>();
        for (KeyweaveResource resource : modelResources()) {
            if (diskState(resource) == state) {
                files.add(resource.file());
            }
        }
        return files;
    }

    private static DiskState diskState(KeyweaveResource resource) throws IOException {
        if (resource.stamp() == null) {
            return DiskState.SAME;
        }
        return !Files.exists(resource.file()) ? DiskState.MISSING
                : resource.stamp().matches(resource.file()) ? DiskState.SAME : DiskState.CHANGED;
    }

    /** The resource of the file that was asked for. */
    public Resource resource() {
        return main;
    }

    /** The resources of all files. */
    public ResourceSet resourceSet() {
        return resourceSet;
    }

    /** What could not be taken as it stands, in the order in which it was found. */
    public List<LoadProblem> problems() {
        return problems;
    }

    /** The id of an element; {@code null} if it is in no file of this model. */
    public String id(EObject element) {
        return element.eResource() instanceof KeyweaveResource resource ? resource.getID(element) : null;
    }

    /** The element of an id, the file that was asked for first. */
    public Optional<EObject> element(String id) {
        for (KeyweaveResource resource : modelResources()) {
            EObject found = resource.getEObjectByID(id);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The address of an element, for files beside the model. */
    public String uri(EObject element) {
        return EcoreUtil.getURI(element).toString();
    }

    KeyweaveResource main() {
        return main;
    }

    ModelResourceSet models() {
        return resourceSet;
    }

    /** Takes files out of the way whose account was deleted or is in its portfolio's file again. */
    void retireFilesWithoutElements() throws ModelFileException {
        for (KeyweaveResource model : retiring()) {
            try {
                if (Files.exists(model.file())) {
                    StagedFile.retire(model.file());
                }
                model.setStamp(null);
            } catch (IOException e) {
                throw SaveSession.failure(model.file(), e);
            }
        }
    }

    /** The resources whose file would go out of the way with the next save. */
    List<KeyweaveResource> retiring() {
        List<KeyweaveResource> all = new ArrayList<>();
        for (Resource resource : resourceSet.getResources()) {
            if (resource instanceof KeyweaveResource model && model.getContents().isEmpty()
                    && model.stamp() != null) {
                all.add(model);
            }
        }
        return all;
    }

    List<KeyweaveResource> modelResources() {
        List<KeyweaveResource> all = new ArrayList<>();
        all.add(main);
        for (Resource resource : resourceSet.getResources()) {
            if (resource instanceof KeyweaveResource model && model != main && !model.getContents().isEmpty()) {
                all.add(model);
            }
        }
        return all;
    }
}
