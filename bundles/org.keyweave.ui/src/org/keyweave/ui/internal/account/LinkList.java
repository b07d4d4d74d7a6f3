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
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** A section with lines; a line about an element leads to where it is edited. */
final class LinkList {

    private static final int SHOWN = 8;

    /**
     * A line.
     *
     * @param element what it is about; {@code null} for a line that leads nowhere
     */
    record Line(String text, EObject element) {
    }

    private final FormToolkit toolkit;
    private final Section section;
    private final Composite body;
    private final Consumer<EObject> reveal;
    private final String title;

    LinkList(FormToolkit toolkit, Composite parent, String title, Consumer<EObject> reveal) {
        this.toolkit = toolkit;
        this.reveal = reveal;
        this.title = title;
        section = toolkit.createSection(parent, org.eclipse.ui.forms.widgets.ExpandableComposite.TITLE_BAR
                | org.eclipse.ui.forms.widgets.ExpandableComposite.TWISTIE
                | org.eclipse.ui.forms.widgets.ExpandableComposite.EXPANDED);
        section.setText(title);
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        body = toolkit.createComposite(section);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        layout.verticalSpacing = 3;
        body.setLayout(layout);
        section.setClient(body);
    }

    void show(List<Line> lines) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        section.setText(lines.isEmpty() ? title : title + "  (" + lines.size() + ")");
        if (lines.isEmpty()) {
            toolkit.createLabel(body, Texts.get("list.none"));
        }
        lines.stream().limit(SHOWN).forEach(this::line);
        if (lines.size() > SHOWN) {
            toolkit.createLabel(body, Texts.get("delete.more", lines.size() - SHOWN));
        }
        section.layout(true, true);
    }

    private void line(Line line) {
        Control control;
        if (line.element() == null) {
            control = toolkit.createLabel(body, line.text().replace("&", "&&"), SWT.WRAP);
        } else {
            ImageHyperlink link = toolkit.createImageHyperlink(body, SWT.WRAP);
            link.setText(line.text().replace("&", "&&"));
            link.setImage(Icons.image(Icons.name(line.element().eClass())));
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
                    event -> reveal.accept(line.element())));
            control = link;
        }
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 280;
        control.setLayoutData(data);
        if (control instanceof Hyperlink) {
            control.setToolTipText(line.text());
        }
    }
}
