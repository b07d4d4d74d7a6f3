/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the user guide at what the active view is about. */
public final class HelpHandler extends AbstractHandler {

    private static final String FIRST = "getting-started";
    private static final Map<String, String> PAGES = Map.of(
            "org.keyweave.ui.explorer", "workbench",
            "org.keyweave.ui.properties", "metamodel",
            "org.keyweave.ui.problems", "problems-and-what-if",
            "org.keyweave.ui.whatif", "problems-and-what-if",
            "org.keyweave.ui.compare", "changes",
            "org.keyweave.ui.accountEditor", "accounts",
            "org.keyweave.ui.diagramEditor", "diagrams",
            HelpView.ID, "keys");

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        String topic = part == null ? FIRST : PAGES.getOrDefault(part.getSite().getId(), FIRST);
        HelpView.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), topic);
        return null;
    }
}
