/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.keyweave.diagram.Messages;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;

/**
 * A step that changes model, state of the diagram, or both, and can be undone and redone exactly. The diagram is up to
 * date after each of them. When the step fails, everything is put back, the command leaves the stack, and
 * {@link #failure()} says why.
 */
public final class DiagramCommand extends AbstractCommand {

    private final DiagramSynchronizer synchronizer;
    private final Notifier model;
    private final Messages messages;
    private final Consumer<ToolRun> work;
    private ChangeDescription modelChange;
    private StateChange stateChange;
    private ToolRun run;
    private ToolException failure;

    DiagramCommand(String label, DiagramSynchronizer synchronizer, Notifier model, Messages messages,
            Consumer<ToolRun> work) {
        super(label);
        this.synchronizer = synchronizer;
        this.model = model;
        this.messages = messages;
        this.work = work;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        synchronizer.refresh();
        StateChange.Snapshot before = StateChange.snapshot(synchronizer.state());
        ChangeRecorder recorder = model == null ? null : new ChangeRecorder(Set.of(model));
        run = new ToolRun(synchronizer);
        try {
            work.accept(run);
        } catch (RuntimeException | StackOverflowError thrown) {
            failed(thrown);
        } finally {
            if (recorder != null) {
                modelChange = recorder.endRecording();
                recorder.dispose();
            }
        }
        if (failure != null) {
            rollBack(before);
            throw new org.eclipse.emf.common.command.AbortExecutionException(failure);
        }
        synchronizer.refresh();
        run.finish();
        stateChange = StateChange.since(before, synchronizer.state());
    }

    private void failed(Throwable thrown) {
        failure = thrown instanceof ToolException known ? known
                : new ToolException(messages.get("failed.operation", getLabel(), thrown.getMessage()), thrown);
    }

    private void rollBack(StateChange.Snapshot before) {
        if (modelChange != null) {
            modelChange.apply();
            modelChange = null;
        }
        before.restore(synchronizer);
        synchronizer.refreshExactly();
    }

    @Override
    public void undo() {
        if (modelChange != null) {
            modelChange.applyAndReverse();
        }
        stateChange.undo(synchronizer);
        synchronizer.refreshExactly();
    }

    @Override
    public void redo() {
        if (modelChange != null) {
            modelChange.applyAndReverse();
        }
        stateChange.redo(synchronizer);
        synchronizer.refreshExactly();
    }

    /** Whether it changed neither model nor state; to be asked after it was executed. */
    public boolean isEmpty() {
        return stateChange != null && stateChange.isEmpty() && (modelChange == null
                || modelChange.getObjectChanges().isEmpty() && modelChange.getResourceChanges().isEmpty());
    }

    /** Why it failed; empty when it did not. */
    public Optional<ToolException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Diagram elements to select after it was executed. */
    public List<DiagramElement> selection() {
        return run == null ? List.of() : run.selection();
    }

    @Override
    public Collection<EObject> getResult() {
        return run == null ? List.of() : run.made();
    }
}
