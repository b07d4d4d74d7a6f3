/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** A section with lines; a line about an element leads to where it is edited. */
final class LinkList {

    private static final int SHOWN = 6;

    /**
     * A line.
     *
     * @param text what it says
     * @param detail what stands at its end, such as a date; empty for nothing
     * @param standing whether the detail is good or bad news
     * @param element what it is about; {@code null} for a line that leads nowhere
     */
    record Line(String text, String detail, Standing standing, EObject element) {

        Line(String text, EObject element) {
            this(text, "", Standing.UNKNOWN, element);
        }
    }

    private final FormToolkit toolkit;
    private final Section section;
    private final Composite body;
    private final Consumer<EObject> reveal;
    private final String title;
    private List<Line> shown;

    LinkList(FormToolkit toolkit, Composite parent, String title, Consumer<EObject> reveal) {
        this.toolkit = toolkit;
        this.reveal = reveal;
        this.title = title;
        section = toolkit.createSection(parent, ExpandableComposite.SHORT_TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.EXPANDED);
        section.setText(title);
        body = toolkit.createComposite(section);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 2;
        layout.verticalSpacing = 3;
        body.setLayout(layout);
        section.setClient(body);
    }

    /** Shows the lines; says whether they are others than before. */
    boolean show(List<Line> lines) {
        if (lines.equals(shown)) {
            return false;
        }
        shown = lines;
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        section.setText(lines.isEmpty() ? title : title + "  (" + lines.size() + ")");
        if (lines.isEmpty()) {
            wide(toolkit.createLabel(body, Texts.get("list.none")));
        }
        lines.stream().limit(SHOWN).forEach(this::line);
        if (lines.size() > SHOWN) {
            wide(toolkit.createLabel(body, Texts.get("delete.more", lines.size() - SHOWN)));
        }
        section.layout(true, true);
        return true;
    }

    private static void wide(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
    }

    private void line(Line line) {
        Label icon = toolkit.createLabel(body, "");
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Control control;
        if (line.element() == null) {
            control = toolkit.createLabel(body, line.text().replace("&", "&&"), SWT.WRAP);
        } else {
            icon.setImage(Icons.image(Icons.name(line.element().eClass())));
            // The native link breaks Chinese lines, which that of the forms does not.
            Link link = new Link(body, SWT.NONE);
            link.setText("<a>" + line.text().replace("&", "&&").replace('<', '\u2039') + "</a>");
            link.addListener(SWT.Selection, event -> reveal.accept(line.element()));
            toolkit.adapt(link, true, true);
            control = link;
        }
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, line.detail().isEmpty() ? 2 : 1, 1);
        data.widthHint = 130;
        control.setLayoutData(data);
        control.setToolTipText(line.text());
        if (!line.detail().isEmpty()) {
            Label detail = toolkit.createLabel(body, line.detail().replace("&", "&&"));
            detail.setForeground(Tones.of(body).of(line.standing()));
            // The dark look colours new labels after this, once.
            detail.getDisplay().asyncExec(() -> {
                if (!detail.isDisposed()) {
                    detail.setForeground(Tones.of(body).of(line.standing()));
                }
            });
            detail.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        }
    }
}
