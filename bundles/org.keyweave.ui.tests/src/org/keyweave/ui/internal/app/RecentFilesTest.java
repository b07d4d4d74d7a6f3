/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.examples.Examples;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** The files opened last, as the menu offers them. */
class RecentFilesTest {

    @TempDir
    private Path folder;

    private List<Path> before;

    @BeforeEach
    void forget() {
        before = RecentFiles.list();
        before.forEach(RecentFiles::remove);
    }

    @AfterEach
    void restore() {
        RecentFiles.list().forEach(RecentFiles::remove);
        for (int i = before.size() - 1; i >= 0; i--) {
            RecentFiles.add(before.get(i));
        }
    }

    private static List<ActionContributionItem> menu() {
        return Stream.of(new RecentFilesMenu().getContributionItems()).map(ActionContributionItem.class::cast).toList();
    }

    @Test
    void nothingWasOpened() {
        assertEquals(List.of(Texts.get("recent.empty")), menu().stream().map(each -> each.getAction().getText())
                .toList());
        assertFalse(menu().get(0).getAction().isEnabled());
    }

    @Test
    void theNewestTwelveAreOfferedEachOnce() {
        for (int i = 0; i < 15; i++) {
            RecentFiles.add(folder.resolve(i + ".keyweave"));
        }
        RecentFiles.add(folder.resolve("7.keyweave"));
        assertEquals(Stream.of(7, 14, 13, 12, 11, 10, 9, 8, 6, 5, 4, 3).map(i -> i + ".keyweave").toList(),
                RecentFiles.list().stream().map(each -> each.getFileName().toString()).toList());
        assertEquals(12, menu().size());
    }

    @Test
    void aNameIsShownAsItIsAndOpensItsFile() throws Exception {
        Path file = folder.resolve("R&D @ \u5ba2\u6237.keyweave");
        Examples.list().get(0).copyTo(file, Locale.ENGLISH);
        RecentFiles.add(file);
        ActionContributionItem item = menu().get(0);
        String text = item.getAction().getText();
        assertTrue(text.startsWith("R&&D @ \u5ba2\u6237.keyweave  ("), text);
        assertEquals(0, item.getAction().getAccelerator());
        item.getAction().run();
        ModelSession session = Sessions.find(file).orElseThrow();
        ExplorerView.close(session, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        assertEquals(1, RecentFiles.list().size());
    }

    @Test
    void aFileThatIsGoneIsSaidAndForgotten() throws Exception {
        Path gone = folder.resolve("gone.keyweave");
        RecentFiles.add(gone);
        try (Answers answers = new Answers(IDialogConstants.OK_LABEL)) {
            menu().get(0).getAction().run();
            assertTrue(answers.said().get(0).contains("gone.keyweave"), answers.said().toString());
            assertFalse(answers.said().get(0).contains("keyweave new"), "that is for the command line");
        }
        assertEquals(List.of(), RecentFiles.list());
        assertFalse(Files.exists(gone));
    }
}
