/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.ui.internal.explorer.ExplorerView;

/** Closes the current model with all its editors. */
public final class CloseModelHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CurrentSession.get().ifPresent(session -> ExplorerView.close(session,
                HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()));
        return null;
    }

    @Override
    public boolean isEnabled() {
        return CurrentSession.get().isPresent();
    }
}
