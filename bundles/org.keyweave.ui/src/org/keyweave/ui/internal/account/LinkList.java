/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.keyweave.ui.internal.charts.Standing;
import org.keyweave.ui.internal.text.Texts;

/** A section with lines; a line about an element leads to where it is edited. */
final class LinkList {

    private static final int SHOWN = 6;

    /**
     * A line.
     *
     * @param text what it says
     * @param detail what stands at its end, such as a date; empty for nothing
     * @param standing whether the detail is good or bad news; {@code null} for a remark on the list itself
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
    private final LinesLayout layout = new LinesLayout();
    private final Consumer<EObject> reveal;
    private final String title;
    private final List<LinkLine> rows = new ArrayList<>();
    private List<Line> shown;

    LinkList(FormToolkit toolkit, Composite parent, String title, Consumer<EObject> reveal) {
        this.toolkit = toolkit;
        this.reveal = reveal;
        this.title = title;
        section = toolkit.createSection(parent, ExpandableComposite.SHORT_TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.EXPANDED);
        section.setText(title);
        body = toolkit.createComposite(section);
        body.setLayout(layout);
        section.setClient(body);
    }

    /** Shows the lines; says whether they are others than before. */
    boolean show(List<Line> lines) {
        if (lines.equals(shown)) {
            return false;
        }
        shown = lines;
        String heading = lines.isEmpty() ? title : title + "  (" + lines.size() + ")";
        if (!heading.equals(section.getText())) {
            section.setText(heading);
        }
        List<Line> wanted = new ArrayList<>(lines.subList(0, Math.min(SHOWN, lines.size())));
        if (lines.isEmpty()) {
            wanted.add(remark(Texts.get("list.none")));
        } else if (lines.size() > SHOWN) {
            wanted.add(remark(Texts.get("delete.more", lines.size() - SHOWN)));
        }
        fill(wanted);
        layout.show(rows.stream().map(LinkLine::controls).toList());
        body.requestLayout();
        return true;
    }

    /** A line without an icon. */
    private static Line remark(String text) {
        return new Line(text, "", null, null);
    }

    /** Keeps the controls of the first lines that can show what is wanted now, and makes the rest anew. */
    private void fill(List<Line> wanted) {
        int kept = 0;
        while (kept < wanted.size() && kept < rows.size() && rows.get(kept).fits(wanted.get(kept))) {
            kept++;
        }
        List<LinkLine> rest = rows.subList(kept, rows.size());
        rest.forEach(LinkLine::dispose);
        rest.clear();
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= rows.size()) {
                rows.add(new LinkLine(toolkit, body, wanted.get(i), reveal));
            }
            rows.get(i).show(wanted.get(i));
        }
    }
}
