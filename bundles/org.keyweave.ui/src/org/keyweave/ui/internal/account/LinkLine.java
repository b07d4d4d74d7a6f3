/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.widgets.Icons;

/** The controls of one line of a list, which can show other lines of the same make. */
final class LinkLine {

    /** Where the style engine of the platform looks for the class of a widget. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final Composite body;
    private final Label icon;
    private final Control text;
    private final Label detail;
    private LinkList.Line shown;

    /** Makes the controls that a line needs; {@link #show} fills them. */
    LinkLine(FormToolkit toolkit, Composite body, LinkList.Line line, Consumer<EObject> reveal) {
        this.body = body;
        icon = isRemark(line) ? null : toolkit.createLabel(body, "");
        if (line.element() == null) {
            text = toolkit.createLabel(body, "", SWT.WRAP);
        } else {
            // The native link breaks Chinese lines, which that of the forms does not.
            Link link = new Link(body, SWT.NONE);
            link.addListener(SWT.Selection, event -> reveal.accept(shown.element()));
            toolkit.adapt(link, true, true);
            text = link;
        }
        detail = line.detail().isEmpty() ? null : toolkit.createLabel(body, "");
    }

    private static boolean isRemark(LinkList.Line line) {
        return line.standing() == null;
    }

    /** Whether the controls can show a line. */
    boolean fits(LinkList.Line line) {
        return isRemark(line) == (icon == null) && (line.element() != null) == text instanceof Link
                && line.detail().isEmpty() == (detail == null);
    }

    void show(LinkList.Line line) {
        LinkList.Line before = shown;
        shown = line;
        if (line.equals(before)) {
            return;
        }
        if (text instanceof Link link) {
            icon.setImage(Icons.image(Icons.name(line.element().eClass())));
            link.setText("<a>" + line.text().replace("&", "&&").replace('<', '\u2039') + "</a>");
        } else {
            ((Label) text).setText(line.text().replace("&", "&&"));
        }
        text.setToolTipText(isRemark(line) ? null : line.text());
        if (detail != null) {
            detail.setText(line.detail().replace("&", "&&"));
            colour(line.standing());
        }
    }

    /** The style sheet of the dark look has the last word on labels, so it is told what this one says. */
    private void colour(Standing standing) {
        detail.setData(CSS_CLASS, "standing-" + standing.name().toLowerCase(Locale.ROOT));
        detail.setForeground(Tones.of(body).of(standing));
        detail.reskin(SWT.NONE);
    }

    LinesLayout.Line controls() {
        return new LinesLayout.Line(icon, text, detail);
    }

    void dispose() {
        for (Control each : new Control[] { icon, text, detail }) {
            if (each != null) {
                each.dispose();
            }
        }
    }
}
