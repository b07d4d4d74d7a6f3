/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.w3c.dom.Element;

/** The guide can be read in the workbench, all of it. */
class GuideInWorkbenchTest {

    private final GuidePages guide = new GuidePages();

    @Test
    void everyPageOfTheContentsHasTextAndLinksThatLead() throws Exception {
        List<String> names = guide.contents().stream().map(GuidePages.Page::name).toList();
        assertTrue(names.contains("getting-started") && names.contains("notices") && names.contains("licence"));
        List<String> wrong = new ArrayList<>();
        for (GuidePages.Page page : guide.contents()) {
            PageText text = PageText.of((Element) guide.document(page).getElementsByTagName("body").item(0), 90);
            if (text.text().length() < 100) {
                wrong.add(page.path() + " is empty");
            }
            for (PageText.Picture picture : text.pictures()) {
                assertEquals('\uFFFC', text.text().charAt(picture.offset()));
                if (guide.beside(page, URI.create(picture.source())) == null) {
                    wrong.add(page.path() + " has no picture " + picture.source());
                }
            }
            int end = 0;
            for (StyleRange range : text.styles()) {
                assertTrue(range.start >= end, page.path() + ": styles overlap");
                end = range.start + range.length;
                if (range.data instanceof String link && !link.contains("://") && !link.startsWith("#")
                        && !names.contains(link.replaceFirst("\\.html(#.*)?$", ""))) {
                    wrong.add(page.path() + " leads to " + link);
                }
            }
            assertTrue(end <= text.text().length());
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theKeyForHelpOpensWhatTheActiveViewIsAbout() throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.activate(page.showView(KeyweavePerspective.PROBLEMS));
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.keyweave.ui.guide", null);
        HelpView view = (HelpView) page.findView(HelpView.ID);
        assertEquals("problems-and-what-if", view.shown());
        view.open("concepts.html");
        assertEquals("concepts", view.shown());
        view.open("accounts");
        StyledText text = OpenExample.find(page.getWorkbenchWindow().getShell(), StyledText.class,
                each -> each.getText().indexOf('\uFFFC') >= 0);
        int picture = text.getText().indexOf('\uFFFC');
        OpenExample.until(() -> text.getStyleRangeAtOffset(picture).metrics.width > 1
                && text.getStyleRangeAtOffset(picture).metrics.width < text.getClientArea().width);
        view.open("concepts.html");
        view.open("no-such-page");
        assertEquals("concepts", view.shown());
        page.hideView(view);
    }

    @Test
    void tablesKeepTheirColumnsApart() {
        List<List<String>> rows = List.of(List.of("a", "word ".repeat(30).strip()), List.of("\u5ba2\u6237", "b"));
        int[] widths = TableText.widths(rows, 40);
        assertEquals(4, widths[0]);
        assertEquals(34, widths[1]);
        for (String line : TableText.breakLines(rows.get(0).get(1), widths[1])) {
            assertTrue(line.length() <= widths[1] && !line.startsWith(" "), line);
        }
        assertEquals(List.of("\u5ba2\u6237", "\u7ecf\u7406"), TableText.breakLines("\u5ba2\u6237\u7ecf\u7406", 4));
    }
}
