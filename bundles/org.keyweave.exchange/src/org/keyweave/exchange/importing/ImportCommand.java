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

import org.eclipse.emf.common.command.AbstractCommand;

/** All changes of a plan as one step: either every change is made or none, and undo takes back every one. */
final class ImportCommand extends AbstractCommand {

    private final List<Change> changes;

    ImportCommand(String label, List<Change> changes) {
        super(label);
        this.changes = changes;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        int done = 0;
        try {
            for (Change change : changes) {
                change.apply();
                done++;
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
        execute();
    }

    private void revert(int count) {
        for (int i = count - 1; i >= 0; i--) {
            changes.get(i).revert();
        }
    }
}
