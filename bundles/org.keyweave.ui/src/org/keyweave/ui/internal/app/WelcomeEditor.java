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
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.wizards.NewModelWizard;

/** Where work starts: a new model, one from the disk, one of the last, or a copy of an example. */
public final class WelcomeEditor extends EditorPart {

    /** Identifier of the editor. */
    public static final String ID = "org.keyweave.ui.welcome";

    private static final int RECENT = 6;

    private ScrolledComposite scroll;
    private Composite body;

    static void openWhenNothingIsOpen(IWorkbenchPage page) {
        if (page != null && page.getEditorReferences().length == 0) {
            open(page);
        }
    }

    /** Shows the page. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(WelcomeInput.INSTANCE, ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(Texts.get("welcome.tab"));
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        fill();
    }

    private void fill() {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 48;
        layout.marginHeight = 36;
        layout.horizontalSpacing = 64;
        layout.verticalSpacing = 6;
        body.setLayout(layout);
        Composite head = new Composite(body, SWT.NONE);
        head.setLayout(new GridLayout(2, false));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Label logo = new Label(head, SWT.NONE);
        logo.setImage(Icons.image("keyweave48"));
        logo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2));
        label(head, Texts.get("welcome.title"), JFaceResources.HEADER_FONT);
        label(head, Texts.get("welcome.subtitle"), JFaceResources.DEFAULT_FONT);
        Composite left = column();
        Composite right = column();
        fillStart(left);
        fillRecent(left);
        fillExamples(right);
        title(right, Texts.get("welcome.steps"));
        for (int step = 1; step <= 5; step++) {
            label(right, Texts.get("welcome.step" + step), JFaceResources.DEFAULT_FONT);
        }
        scroll.setContent(body);
        scroll.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void fillStart(Composite left) {
        title(left, Texts.get("welcome.start"));
        link(left, "add", Texts.get("welcome.new"), Texts.get("welcome.new.hint"),
                () -> NewModelWizard.open(getSite().getShell()));
        link(left, "open", Texts.get("welcome.open"), Texts.get("welcome.open.hint"),
                () -> OpenHandler.ask(getSite().getShell()));
    }

    private void fillRecent(Composite left) {
        title(left, Texts.get("welcome.recent"));
        List<Path> recent = RecentFiles.list();
        if (recent.isEmpty()) {
            label(left, Texts.get("welcome.recent.none"), JFaceResources.DEFAULT_FONT);
        }
        recent.stream().limit(RECENT).forEach(file -> link(left, "portfolio", file.getFileName().toString(),
                String.valueOf(file.getParent()), () -> FileOpener.open(file)));
    }

    private void fillExamples(Composite right) {
        Locale locale = Locale.getDefault();
        title(right, Texts.get("welcome.examples"));
        for (Example example : Examples.list()) {
            link(right, "account", example.title(locale), example.description(locale),
                    () -> ExampleOpener.open(example, getSite().getShell()));
        }
    }

    private Composite column() {
        Composite column = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 6;
        column.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, true);
        data.widthHint = 360;
        column.setLayoutData(data);
        return column;
    }

    private static void title(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().get(JFaceResources.BANNER_FONT));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.verticalIndent = 18;
        label.setLayoutData(data);
    }

    private static void label(Composite parent, String text, String font) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(JFaceResources.getFontRegistry().get(font));
        int span = JFaceResources.HEADER_FONT.equals(font) || parent.getChildren()[0] instanceof Label first
                && first.getImage() != null ? 1 : 2;
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, span, 1));
    }

    private static void link(Composite parent, String icon, String text, String hint, Runnable run) {
        Label image = new Label(parent, SWT.NONE);
        image.setImage(Icons.image(icon));
        image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Link link = new Link(parent, SWT.WRAP);
        link.setText("<a>" + text.replace("&", "&&") + "</a>\n" + hint.replace("&", "&&"));
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        link.addListener(SWT.Selection, event -> run.run());
    }

    @Override
    public void setFocus() {
        // Recent files may have changed since the page was in front.
        fill();
        body.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Never dirty.
    }

    @Override
    public void doSaveAs() {
        // Not offered.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
