/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Editor input: one element of one model, by file and id, so that it survives a restart and a reload. Two inputs are
 * equal when they name the same file, element and aspect.
 */
public final class ModelInput implements IEditorInput, IPersistableElement {

    private final Path file;
    private final String elementId;
    private final String aspect;
    private final String name;

    /**
     * An input.
     *
     * @param file the model's file
     * @param elementId id of the element that is edited
     * @param aspect what is edited of it, such as the name of a diagram; empty for the element as a whole
     * @param name title of the editor
     */
    public ModelInput(Path file, String elementId, String aspect, String name) {
        this.file = file.toAbsolutePath().normalize();
        this.elementId = Objects.requireNonNull(elementId);
        this.aspect = aspect == null ? "" : aspect;
        this.name = name == null ? "" : name;
    }

    /** The model's file. */
    public Path file() {
        return file;
    }

    /** Id of the element. */
    public String elementId() {
        return elementId;
    }

    /** What is edited of the element; never {@code null}. */
    public String aspect() {
        return aspect;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return name + " - " + file;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public String getFactoryId() {
        return ModelInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ModelInputFactory.write(this, memento);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelInput input && file.equals(input.file) && elementId.equals(input.elementId)
                && aspect.equals(input.aspect);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, elementId, aspect);
    }
}
