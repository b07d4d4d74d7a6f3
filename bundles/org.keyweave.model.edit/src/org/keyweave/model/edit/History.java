/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack that does not swallow what goes wrong in a command. */
final class History extends BasicCommandStack {

    private Exception failure;

    @Override
    public void execute(Command command) {
        super.execute(command);
        rethrow();
    }

    @Override
    public void undo() {
        super.undo();
        rethrow();
    }

    @Override
    public void redo() {
        super.redo();
        rethrow();
    }

    @Override
    protected void handleError(Exception exception) {
        failure = exception;
    }

    private void rethrow() {
        Exception thrown = failure;
        failure = null;
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }
}
