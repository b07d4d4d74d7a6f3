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

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.wizards.NewModelWizard;

/** What can be opened or begun, as links: a new model, one from the disk, one of the last, a copy of an example. */
final class WelcomeContent {

    private static final int RECENT = 6;
    private static final int COLUMN = 360;
    private static final int MARGIN = 48;
    private static final int GAP = 64;

    private final ScrolledComposite scroll;
    private Composite body;
    /** The files that there are links to. */
    private List<Path> shown;
    private Link first;
    private GridData heading;

    WelcomeContent(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        fill();
        scroll.addListener(SWT.Resize, event -> fit());
    }

    ScrolledComposite control() {
        return scroll;
    }

    /** Brings the keyboard to the first link. */
    void setFocus() {
        first.setFocus();
    }

    /** Shows the files that were opened since; what is right stays, for a click may be under way on it. */
    void refresh() {
        if (!recent().equals(shown)) {
            fill();
        }
    }

    private static List<Path> recent() {
        return RecentFiles.list().stream().limit(RECENT).toList();
    }

    private void fill() {
        if (body != null) {
            body.dispose();
        }
        shown = recent();
        body = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = 36;
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = 6;
        body.setLayout(layout);
        Composite head = new Composite(body, SWT.NONE);
        head.setLayout(new GridLayout(2, false));
        heading = new GridData(SWT.FILL, SWT.TOP, true, false);
        head.setLayoutData(heading);
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
        fit();
    }

    /** One column below the other where there is no room for both, and lines as long as there is room. */
    private void fit() {
        int width = scroll.getClientArea().width;
        GridLayout layout = (GridLayout) body.getLayout();
        layout.numColumns = width < 2 * (COLUMN + MARGIN) + GAP ? 1 : 2;
        heading.horizontalSpan = layout.numColumns;
        body.layout();
        scroll.setMinSize(0, body.computeSize(Math.max(width, COLUMN), SWT.DEFAULT).y);
    }

    private void fillStart(Composite left) {
        title(left, Texts.get("welcome.start"));
        first = link(left, "add", Texts.get("welcome.new"), Texts.get("welcome.new.hint"),
                () -> NewModelWizard.open(scroll.getShell()));
        link(left, "open", Texts.get("welcome.open"), Texts.get("welcome.open.hint"),
                () -> OpenHandler.ask(scroll.getShell()));
    }

    private void fillRecent(Composite left) {
        title(left, Texts.get("welcome.recent"));
        if (shown.isEmpty()) {
            label(left, Texts.get("welcome.recent.none"), JFaceResources.DEFAULT_FONT);
        }
        shown.forEach(file -> link(left, "portfolio", file.getFileName().toString(),
                String.valueOf(file.getParent()), () -> FileOpener.open(file)));
    }

    private void fillExamples(Composite right) {
        Locale locale = Locale.getDefault();
        title(right, Texts.get("welcome.examples"));
        for (Example example : Examples.list()) {
            link(right, "account", example.title(locale), example.description(locale),
                    () -> ExampleOpener.open(example, scroll.getShell()));
        }
    }

    private Composite column() {
        Composite column = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 6;
        column.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, true);
        data.widthHint = COLUMN;
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

    private static Link link(Composite parent, String icon, String text, String hint, Runnable run) {
        Label image = new Label(parent, SWT.NONE);
        image.setImage(Icons.image(icon));
        image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Link link = new Link(parent, SWT.WRAP);
        link.setText("<a>" + text.replace("&", "&&") + "</a>\n" + hint.replace("&", "&&"));
        link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        link.addListener(SWT.Selection, event -> run.run());
        return link;
    }
}
