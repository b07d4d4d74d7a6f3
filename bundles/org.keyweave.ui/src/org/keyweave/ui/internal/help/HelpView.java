/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.ui.internal.help.GuidePages.Page;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** The user guide: contents to the left, the page to the right, with links, back, search and a way to the browser. */
public final class HelpView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.keyweave.ui.help";

    private static final int MARGIN = 14;
    private static final int NARROW = 640;

    private final GuidePages guide = new GuidePages();
    private final Deque<String> back = new ArrayDeque<>();
    private List<Page> pages = List.of();
    private String shown = "";
    private ListViewer contents;
    private StyledText text;
    private PageText layout;
    private PagePictures pictures;
    private Action backAction;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        contents = new ListViewer(sash, SWT.V_SCROLL | SWT.H_SCROLL);
        contents.setContentProvider(ArrayContentProvider.getInstance());
        contents.setLabelProvider(LabelProvider.createTextProvider(page -> ((Page) page).title()));
        contents.addPostSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Page page && !page.name().equals(shown)) {
                open(page.name());
            }
        });
        text = new StyledText(sash, SWT.V_SCROLL | SWT.H_SCROLL | SWT.READ_ONLY | SWT.WRAP);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        pictures = new PagePictures(text, MARGIN);
        text.addListener(SWT.MouseUp, event -> follow(event.x, event.y));
        text.addListener(SWT.MouseMove, event -> text.setCursor(
                link(event.x, event.y) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        sash.setWeights(1, 4);
        // A narrow view has no room for contents beside the page.
        sash.addListener(SWT.Resize, event -> sash.setOrientation(
                sash.getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        actions(getViewSite().getActionBars().getToolBarManager());
        try {
            pages = guide.contents();
        } catch (IOException e) {
            report(e);
        }
        contents.setInput(pages);
        if (!pages.isEmpty()) {
            open(pages.get(0).name());
        }
    }

    /** Opens the guide at a page, see {@link #open}. */
    public static void show(IWorkbenchPage page, String address) {
        try {
            ((HelpView) page.showView(ID)).open(address);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private void actions(IToolBarManager bar) {
        backAction = action("help.back", PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_BACK), this::goBack);
        bar.add(backAction);
        bar.add(action("help.browser", Icons.descriptor("open"), this::openInBrowser));
        backAction.setEnabled(false);
    }

    private static Action action(String key, ImageDescriptor image, Runnable run) {
        Action action = new Action(Texts.get(key), image) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(Texts.get(key));
        return action;
    }

    /**
     * Shows a page.
     *
     * @param address name of a page, with {@code #anchor} for a place on it, or for a line that is found there; an
     *     unknown one shows nothing new
     */
    public void open(String address) {
        String name = address.replaceFirst("#.*", "").replaceFirst("\\.html$", "");
        Page page = pages.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
        if (page == null) {
            return;
        }
        try {
            if (!name.equals(shown)) {
                if (!shown.isEmpty()) {
                    back.push(shown);
                }
                show(page);
            }
            backAction.setEnabled(!back.isEmpty());
            int hash = address.indexOf('#');
            int offset = hash < 0 ? 0 : layout.offset(address.substring(hash + 1));
            text.setTopIndex(text.getLineAtOffset(offset));
            if (offset == 0) {
                text.setTopPixel(0);
            }
        } catch (IOException e) {
            report(e);
        }
    }

    private void show(Page page) throws IOException {
        layout = PageText.of((org.w3c.dom.Element) guide.document(page).getElementsByTagName("body").item(0),
                columns());
        text.setText(layout.text());
        text.setStyleRanges(layout.styles());
        pictures.show(guide, page, layout.pictures());
        shown = page.name();
        contents.setSelection(new StructuredSelection(page), true);
    }

    private int columns() {
        GC gc = new GC(text);
        gc.setFont(JFaceResources.getTextFont());
        double width = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        return (int) ((text.getClientArea().width - 2 * MARGIN) / width) - 2;
    }

    /** Name of the page that is shown. */
    public String shown() {
        return shown;
    }

    private void goBack() {
        if (!back.isEmpty()) {
            String target = back.pop();
            open(target);
            back.pop();
            backAction.setEnabled(!back.isEmpty());
        }
    }

    private void openInBrowser() {
        for (Page page : pages) {
            if (page.name().equals(shown)) {
                try {
                    Program.launch(guide.file(page).toString());
                } catch (IOException e) {
                    report(e);
                }
            }
        }
    }

    private void follow(int x, int y) {
        String target = link(x, y);
        if (target == null || text.getSelectionCount() > 0) {
            return;
        }
        if (target.startsWith("#")) {
            open(shown + target);
        } else if (target.contains("://")) {
            Program.launch(target);
        } else {
            open(target);
        }
    }

    private String link(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        StyleRange range = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
        return range != null && range.data instanceof String target ? target : null;
    }

    private static void report(IOException e) {
        StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.keyweave.ui", Texts.get("help.unreadable"), e),
                StatusManager.LOG | StatusManager.SHOW);
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
