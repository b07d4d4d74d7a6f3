/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.Account;

/**
 * Loads and saves models. A model is one {@code *.keyweave} file, or a portfolio's file with some accounts in files of
 * their own in the same folder or below it.
 */
public final class ModelFile {

    /** Extension of model files, without the dot. */
    public static final String EXTENSION = ModelFolder.EXTENSION;

    private ModelFile() {
    }

    /** Loads a model with the usual limits, see {@link #load(Path, LoadOptions)}. */
    public static LoadedModel load(Path file) throws ModelFileException {
        return load(file, LoadOptions.DEFAULT);
    }

    /**
     * Loads a model with all files that belong to it.
     *
     * @return the model; {@link LoadedModel#problems()} says what could not be taken as it stands
     * @throws ModelFileException if a file cannot be used as a whole
     */
    public static LoadedModel load(Path file, LoadOptions options) throws ModelFileException {
        return new ModelLoading(file, options).load();
    }

    /**
     * Loads a model from a stream, such as a library inside a bundle. References to other files stay unresolved.
     *
     * @param name how the stream is called in messages and addresses
     */
    public static LoadedModel load(InputStream in, String name, LoadOptions options) throws ModelFileException {
        ModelResourceSet resources = new ModelResourceSet(new ModelFolder(Path.of("")));
        KeyweaveResource resource = new KeyweaveResource(URI.createURI("keyweave:/" + URI.encodeFragment(name, false)));
        LoadSession session = new LoadSession(options, (ModelFolder) null, resource.foreign());
        ModelReader reader = new ModelParser(session).parse(in, resource, null);
        resources.getResources().add(resource);
        resource.setRead(reader.root());
        reader.resolveReferences();
        return new LoadedModel(resources, resource, session.problems().toList());
    }

    /**
     * Makes a model around a new root element. Nothing is written before {@link #save}.
     *
     * @param root a portfolio, an account or a methodology that is in no file yet
     * @param file where it will be saved
     */
    public static LoadedModel create(EObject root, Path file) {
        Path path = file.toAbsolutePath().normalize();
        ModelResourceSet resources = new ModelResourceSet(new ModelFolder(path.getParent()));
        KeyweaveResource resource = new KeyweaveResource(uri(path));
        resources.getResources().add(resource);
        resource.getContents().add(root);
        return new LoadedModel(resources, resource, List.of());
    }

    /** Saves with a backup, see {@link #save(LoadedModel, SaveOptions)}. */
    public static SaveReport save(LoadedModel model) throws ModelFileException {
        return save(model, SaveOptions.DEFAULT);
    }

    /**
     * Saves all files of a model that differ from what is on the disk. Each file is at every moment the old or the new
     * one, whole; when an exception is thrown before the first one is replaced, none has changed. The file of an
     * account that was deleted or put back into its portfolio becomes a backup.
     *
     * @throws ModelFileException if a file cannot be written, or somebody else changed it since it was loaded
     */
    public static SaveReport save(LoadedModel model, SaveOptions options) throws ModelFileException {
        SaveReport report = new SaveSession(options).save(model.modelResources());
        model.retireFilesWithoutElements();
        return report;
    }

    /** Saves a model under another name; accounts in files of their own go along to the same places beside it. */
    public static SaveReport saveAs(LoadedModel model, Path file, SaveOptions options) throws ModelFileException {
        return new MovedModel(model, file).save(options);
    }

    /** Writes the file that {@link LoadedModel#root()} is in to a stream, as it would be saved. */
    public static void write(LoadedModel model, OutputStream out) throws IOException {
        model.main().writeTo(out, model.file(), new Problems(0), FileProgress.NONE);
    }

    /**
     * The files of a model that {@link #save} would write, as it would write them; without any bytes those that it
     * would take out of the way, as the account in them was deleted or put back into its portfolio.
     *
     * @param wrapper put around each stream that is written to; it may throw to stop the work
     * @return contents by file, the one that was asked for first if it is among them
     */
    public static Map<Path, byte[]> unsaved(LoadedModel model, UnaryOperator<OutputStream> wrapper)
            throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (KeyweaveResource resource : model.modelResources()) {
            byte[] content = content(resource, wrapper);
            if (resource.stamp() == null || !resource.stamp().isOf(content)
                    || !Files.exists(resource.file()) || !resource.stamp().matches(resource.file())) {
                contents.put(resource.file(), content);
            }
        }
        model.retiring().stream().map(KeyweaveResource::file).filter(Files::exists)
                .forEach(file -> contents.put(file, new byte[0]));
        return contents;
    }

    /**
     * Puts an account in a file of its own with the next {@link #save}. Its ids stay the same.
     *
     * @param file a new file with the extension of models, in the portfolio's folder or below it
     * @throws ModelFileException if the file is not allowed there or exists
     */
    public static void extract(LoadedModel model, Account account, Path file) throws ModelFileException {
        Path path = file.toAbsolutePath().normalize();
        if (!model.models().folder().contains(path) || !path.toString().endsWith("." + EXTENSION)) {
            throw new ModelFileException(ModelFileException.Kind.FORBIDDEN, path, path.toString(), null);
        }
        Resource known = model.models().getResource(uri(path), false);
        if (Files.exists(path) || known != null && !known.getContents().isEmpty()) {
            throw new ModelFileException(ModelFileException.Kind.ALREADY_EXISTS, path, "", null);
        }
        model.models().getResources().remove(known);
        KeyweaveResource part = new KeyweaveResource(uri(path));
        part.setForeign(model.main().foreign());
        model.models().getResources().add(part);
        part.getContents().add(account);
    }

    /** Puts an account back into the portfolio's file with the next {@link #save}; its own file becomes a backup. */
    public static void inline(LoadedModel model, Account account) {
        if (account.eResource() instanceof KeyweaveResource part && part != model.main() && part.isPart()) {
            part.getContents().remove(account);
        }
    }

    /**
     * The file of its own that an account stands in, seen from the folder of its portfolio, with slashes on every
     * system; empty when it stands in the portfolio's file or in none.
     */
    public static Optional<String> ownFile(Account account) {
        Resource own = account.eResource();
        Resource main = EcoreUtil.getRootContainer(account).eResource();
        return own == null || main == null || own == main ? Optional.empty()
                : Optional.of(URI.decode(own.getURI().deresolve(main.getURI()).toString()));
    }

    /** A file as it would be written. */
    static byte[] content(KeyweaveResource resource, UnaryOperator<OutputStream> wrapper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = wrapper.apply(bytes)) {
            resource.writeTo(out, resource.file(), new Problems(0), FileProgress.NONE);
        }
        return bytes.toByteArray();
    }

    static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }
}
