/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack whose changes exclude readers on other threads. */
final class GuardedCommandStack extends BasicCommandStack {

    private final ReentrantLock lock = new ReentrantLock();
    private final WriteGuard guard;

    GuardedCommandStack(WriteGuard guard) {
        this.guard = guard;
    }

    Lock lock() {
        return lock;
    }

    /** Whether somebody waits for the lock. */
    boolean isAwaited() {
        return lock.hasQueuedThreads();
    }

    @Override
    public void execute(Command command) {
        guarded(() -> {
            WriteWatch watch = guard.watch();
            try (watch) {
                super.execute(command);
            }
            if (watch != null && !watch.touched().isEmpty() && top >= 0 && commandList.get(top) == command) {
                takeBack();
                guard.refuse(watch.touched());
            }
        });
    }

    /** Undoes what has just been executed as if it had never been. */
    private void takeBack() {
        super.undo();
        if (top + 1 < commandList.size()) {
            commandList.remove(top + 1).dispose();
        }
        mostRecentCommand = null;
        notifyListeners();
    }

    @Override
    public void undo() {
        guarded(super::undo);
    }

    @Override
    public void redo() {
        guarded(super::redo);
    }

    /** What is in memory is on no disk any more, whatever is undone or redone. */
    void markUnsaved() {
        saveIndex = -2;
        notifyListeners();
    }

    private void guarded(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
