/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.nio.file.Path;
import java.util.List;

import org.keyweave.ui.internal.text.Texts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The files opened last, as a menu. */
public final class RecentFilesMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = RecentFiles.list();
        if (files.isEmpty()) {
            Action none = new Action(Texts.get("recent.empty")) {
            };
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return files.stream().map(RecentFilesMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path file) {
        // An ampersand or @ in a file name is no mnemonic and no accelerator.
        String name = file.getFileName().toString().replace("&", "&&");
        IAction action = new Action(name + "  (" + file.getParent() + ")@") {
            @Override
            public void run() {
                FileOpener.open(file);
            }
        };
        return new ActionContributionItem(action);
    }
}
