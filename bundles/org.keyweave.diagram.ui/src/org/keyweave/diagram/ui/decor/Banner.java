/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.keyweave.diagram.render.Theme;
import org.keyweave.vsm.spec.Rgb;

/** A band above a diagram: what is supposed, figures before and after, what can be done. Not there when it is empty. */
public final class Banner {

    private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled";
    private static final String ARROW = "  \u2192  ";

    private final Composite band;
    private final Color ground;
    private final Color ink;
    private final Color quiet;
    private final Color alarm;
    private List<Fact> facts = List.of();

    /**
     * A band at the top of a composite, which gets a layout of one column; what is below it is to be given
     * {@link #fill}.
     */
    public Banner(Composite parent, Theme theme) {
        boolean dark = theme == Theme.DARK;
        ground = color(dark ? new Rgb(0x2b, 0x2f, 0x3a) : new Rgb(0xff, 0xf8, 0xe6));
        ink = color(dark ? new Rgb(0xf0, 0xf2, 0xf5) : new Rgb(0x1c, 0x20, 0x26));
        quiet = color(dark ? new Rgb(0xb4, 0xbc, 0xc6) : new Rgb(0x56, 0x60, 0x6c));
        alarm = color(dark ? new Rgb(0xff, 0x8a, 0x80) : new Rgb(0xb0, 0x2a, 0x2a));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        band = plain(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(12, 4).applyTo(band);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(band);
        band.setVisible(false);
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    /** Lets a control take what the band leaves. */
    public static void fill(Control below) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
    }

    private <T extends Control> T plain(T control) {
        control.setData(NO_CSS, Boolean.TRUE);
        control.setBackground(ground);
        control.setForeground(ink);
        return control;
    }

    /** What is shown. */
    public List<Fact> facts() {
        return facts;
    }

    /** The band. */
    public Control control() {
        return band;
    }

    /** Takes the band away. */
    public void hide() {
        facts = List.of();
        setVisible(false);
    }

    /**
     * Shows the band.
     *
     * @param icon stands before the title; may be {@code null}
     * @param title what is supposed
     * @param newFacts figures; those that change stand out
     * @param actions what can be done
     */
    public void show(Image icon, String title, List<Fact> newFacts, List<IAction> actions) {
        facts = List.copyOf(newFacts);
        band.setRedraw(false);
        for (Control child : band.getChildren()) {
            child.dispose();
        }
        Composite head = plain(new Composite(band, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
        plain(new Label(head, SWT.NONE)).setImage(icon);
        Label words = plain(new Label(head, SWT.WRAP));
        words.setText(title.replace("&", "&&"));
        words.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        ToolBar bar = plain(new ToolBar(band, SWT.FLAT | SWT.RIGHT));
        ToolBarManager buttons = new ToolBarManager(bar);
        for (IAction action : actions) {
            ActionContributionItem item = new ActionContributionItem(action);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            buttons.add(item);
        }
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        buttons.update(true);
        bar.addListener(SWT.Dispose, event -> buttons.removeAll());
        if (!facts.isEmpty()) {
            Composite row = plain(new Composite(band, SWT.NONE));
            RowLayout layout = new RowLayout(SWT.HORIZONTAL);
            layout.spacing = 22;
            layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
            row.setLayout(layout);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(row);
            facts.forEach(fact -> fact(row, fact));
        }
        setVisible(true);
        band.setRedraw(true);
    }

    private void fact(Composite row, Fact fact) {
        Composite cell = plain(new Composite(row, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(cell);
        Label name = plain(new Label(cell, SWT.NONE));
        name.setText(fact.name().replace("&", "&&"));
        name.setForeground(quiet);
        Label value = plain(new Label(cell, SWT.NONE));
        String sign = fact.worse() ? "  \u25bc" : "";
        value.setText((fact.changes() ? fact.before() + ARROW + fact.after() + sign : fact.after())
                .replace("&", "&&"));
        if (fact.changes()) {
            value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        value.setForeground(fact.worse() ? alarm : ink);
        String tip = fact.explanation().isEmpty() ? null : fact.explanation().replace("&", "&&");
        name.setToolTipText(tip);
        value.setToolTipText(tip);
    }

    private void setVisible(boolean visible) {
        ((org.eclipse.swt.layout.GridData) band.getLayoutData()).exclude = !visible;
        band.setVisible(visible);
        band.layout(true, true);
        // The height of the row of facts depends on the width that the parent gives.
        band.getParent().layout(true, true);
    }
}
