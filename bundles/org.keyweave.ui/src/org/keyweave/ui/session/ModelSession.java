/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EventObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.DiskState;
import org.keyweave.model.io.LoadProblem;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.model.io.SaveOptions;
import org.keyweave.model.io.WriteProtection;

/**
 * An open model. All changes go through {@link #execute} or the command stack of {@link #editingDomain()}, so that
 * undo and redo run across explorer, diagrams, forms and matrix. To be used on the user interface thread.
 */
public final class ModelSession {

    private final CopyOnWriteArrayList<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Object> users = new HashSet<>();
    private SaveOptions saving = SaveOptions.DEFAULT;
    private SessionRecovery recovery;
    private Path file;
    private LoadedModel model;
    private WriteGuard guard;
    private AdapterFactoryEditingDomain editingDomain;

    ModelSession(LoadedModel model) {
        this.file = model.file();
        this.recovery = new SessionRecovery(file);
        attach(model);
    }

    private void attach(LoadedModel loaded) {
        model = loaded;
        guard = new WriteGuard(this, loaded);
        editingDomain = ModelEditing.createEditingDomain(loaded, guard);
        commandStack().addCommandStackListener(this::commandStackChanged);
    }

    private void commandStackChanged(EventObject event) {
        notifyChanged();
    }

    private void notifyChanged() {
        listeners.forEach(listener -> listener.changed(this));
    }

    /** The file that the model was opened from. */
    public Path file() {
        return file;
    }

    /** The model with its files. */
    public LoadedModel model() {
        return model;
    }

    /** The root element: a portfolio, or an account in a file of its own. */
    public EObject root() {
        return model.root();
    }

    /** The portfolio if the root is one. */
    public Optional<Portfolio> portfolio() {
        return model.portfolio();
    }

    /** The one editing domain of the model. */
    public EditingDomain editingDomain() {
        return editingDomain;
    }

    /** The adapter factory behind labels, icons and properties. */
    public AdapterFactory adapterFactory() {
        return editingDomain.getAdapterFactory();
    }

    /** The one command stack of the model. */
    public BasicCommandStack commandStack() {
        return (BasicCommandStack) editingDomain.getCommandStack();
    }

    /**
     * Held while a command changes the model. Whoever reads the model on another thread holds it meanwhile; the user
     * waits for it when editing, so hold it for milliseconds.
     */
    public Lock lock() {
        return ((GuardedCommandStack) commandStack()).lock();
    }

    /** Whether somebody waits for the lock: whoever holds it for longer gives it back then and goes on later. */
    public boolean isLockAwaited() {
        return ((GuardedCommandStack) commandStack()).isAwaited();
    }

    /** Runs a command if it can be run; says whether it ran. Of files that stand against it, the user is told. */
    public boolean execute(Command command) {
        if (command == null || !guard.allows(command) || !command.canExecute()) {
            return false;
        }
        commandStack().execute(command);
        return commandStack().getMostRecentCommand() == command;
    }

    /** What could not be taken as it stands when the file was read. */
    public List<LoadProblem> problems() {
        return model.problems();
    }

    /** Whether the model differs from its file. */
    public boolean isDirty() {
        return commandStack().isSaveNeeded();
    }

    /** Whether the main file may not be written; then nothing in the model can be changed. */
    public boolean isReadOnly() {
        return WriteProtection.isOn(file);
    }

    /** The files of the model that may not be written. */
    public List<Path> readOnlyFiles() {
        return guard.files();
    }

    /** Whether an element cannot be changed, since the file that it is in, or the main one, may not be written. */
    public boolean isReadOnly(EObject element) {
        return !guard.against(List.of(element)).isEmpty();
    }

    /** Whether elements can be changed; if not, the user is told which file stands against it and what to do. */
    public boolean mayChange(Collection<? extends EObject> elements) {
        return guard.allows(elements);
    }

    /** The files that stand against a change of elements, since they may not be written. */
    public List<Path> protecting(Collection<? extends EObject> elements) {
        return guard.against(elements);
    }

    /**
     * Saves the model. When the file was changed by somebody else since, nothing is written.
     *
     * @param overwrite whether changes of others may be overwritten
     */
    public void save(boolean overwrite) throws ModelFileException {
        LoadedModel written = model;
        WritingAside.write(written.files(), lock(), overwrite ? saving.overwriting() : saving,
                options -> ModelFile.save(written, options));
        saved();
    }

    /** For tests: saves in another way from now on, such as to a disk that is full. */
    void setSaving(SaveOptions options) {
        saving = options;
    }

    /** Saves the model under another name and goes on with that file. */
    public void saveAs(Path target) throws ModelFileException {
        ModelFile.saveAs(model, target, saving);
        recovery.discard();
        Sessions.moved(this, file, target);
        file = target;
        recovery = new SessionRecovery(target);
        reload();
    }

    private void saved() {
        commandStack().saveIsDone();
        recovery.discard();
        notifyChanged();
    }

    /** Reads the file again; undo starts anew. */
    public void reload() throws ModelFileException {
        reload(ModelFile::load);
    }

    /** The same with a reader of its own, such as one that keeps the window alive while it reads. */
    public void reload(Sessions.Reader reader) throws ModelFileException {
        LoadedModel fresh = reader.read(file);
        attach(fresh);
        recovery.discard();
        listeners.forEach(listener -> listener.reloaded(this));
        notifyChanged();
    }

    /** Whether somebody else changed or removed a file of the model. */
    public DiskState diskState() {
        try {
            return model.diskState();
        } catch (IOException e) {
            System.getLogger(ModelSession.class.getName()).log(Level.WARNING, "cannot look at " + file, e);
            return DiskState.SAME;
        }
    }

    /** The file is gone: the model counts as unsaved until it is saved. */
    public void markUnsaved() {
        ((GuardedCommandStack) commandStack()).markUnsaved();
    }

    /**
     * Writes the present state to the recovery file if it is not saved; called while the user pauses.
     *
     * @param background where it is written, so that the user is not held up by a large model
     */
    void writeRecovery(Executor background) {
        recovery.write(model, (GuardedCommandStack) commandStack(), background);
    }

    /** The id of an element, for inputs and memories that outlive the session. */
    public String id(EObject element) {
        return model.id(element);
    }

    /** The element of an id. */
    public Optional<EObject> element(String id) {
        return model.element(id);
    }

    /** Keeps the session open for a user, such as an editor. */
    public void retain(Object user) {
        users.add(user);
    }

    /** A user has gone; with the last one the session ends, and unsaved changes with it. */
    public void release(Object user) {
        if (users.remove(user) && users.isEmpty()) {
            Sessions.remove(this);
            recovery.discard();
            listeners.forEach(listener -> listener.closed(this));
            listeners.clear();
        }
    }

    /** Adds a listener; adding it twice counts once. */
    public void addListener(SessionListener listener) {
        listeners.addIfAbsent(listener);
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }
}
