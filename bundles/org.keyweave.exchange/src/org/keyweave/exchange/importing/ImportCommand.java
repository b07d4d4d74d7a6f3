/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;

/** All changes of a plan as one step: either every change is made or none, and undo takes back every one. */
final class ImportCommand extends AbstractCommand {

    private final List<Change> changes;
    private final BooleanSupplier goOn;

    /**
     * A step.
     *
     * @param goOn asked after each change when it is executed first; without it all changes are taken back
     */
    ImportCommand(String label, List<Change> changes, BooleanSupplier goOn) {
        super(label);
        this.changes = changes;
        this.goOn = goOn;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        make(goOn);
    }

    private void make(BooleanSupplier mayGoOn) {
        int done = 0;
        try {
            for (Change change : changes) {
                change.apply();
                done++;
                if (done < changes.size() && !mayGoOn.getAsBoolean()) {
                    throw new AbortExecutionException();
                }
            }
        } finally {
            if (done < changes.size()) {
                revert(done);
            }
        }
    }

    @Override
    public void undo() {
        revert(changes.size());
    }

    @Override
    public void redo() {
        make(() -> true);
    }

    private void revert(int count) {
        for (int i = count - 1; i >= 0; i--) {
            changes.get(i).revert();
        }
    }
}
