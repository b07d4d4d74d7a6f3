/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.ui.icons.Icons;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.HighlightFigure;

/** A bar to find elements: marks all hits while typing, selects the one that is looked at, goes on and back. */
public final class FindBar {

    private final Control below;
    private final GraphicalViewer viewer;
    private final Desk desk;
    private final Finder finder;
    private final List<IFigure> marks = new ArrayList<>();
    private final DiagramListener follower = change -> refresh();
    private Composite bar;
    private Text text;
    private Label count;

    /**
     * A bar that is made when it is opened first.
     *
     * @param below what it is shown above, in a grid of one column
     */
    public FindBar(Control below, GraphicalViewer viewer, Desk desk) {
        this.below = below;
        this.viewer = viewer;
        this.desk = desk;
        finder = new Finder(desk.diagram());
    }

    private void make() {
        bar = new Composite(below.getParent(), SWT.NONE);
        bar.moveAbove(below);
        GridLayout grid = new GridLayout(4, false);
        grid.marginHeight = 3;
        bar.setLayout(grid);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.exclude = true;
        bar.setLayoutData(place);
        bar.setVisible(false);
        text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(desk.messages().get("find.message"));
        GridData typed = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        typed.widthHint = 260;
        text.setLayoutData(typed);
        text.addListener(SWT.Modify, event -> look());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        ToolBarManager buttons = new ToolBarManager(SWT.FLAT);
        buttons.add(button("find.previous", "previous", () -> step(-1)));
        buttons.add(button("find.next", "next", () -> step(1)));
        buttons.add(button("find.close", "close", this::close));
        buttons.createControl(bar);
        count = new Label(bar, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.addListener(SWT.Dispose, event -> desk.diagram().removeListener(follower));
    }

    private Action button(String key, String icon, Runnable work) {
        Action action = new Action(desk.messages().get(key)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(action.getText());
        action.setImageDescriptor(Icons.find(icon).orElse(null));
        return action;
    }

    /** Shows the bar, ready to type. */
    public void open() {
        if (bar == null) {
            make();
        }
        if (!bar.getVisible()) {
            show(true);
            desk.diagram().addListener(follower);
        }
        text.setFocus();
        text.selectAll();
        look();
    }

    /** Closes the bar and takes the marks away. */
    public void close() {
        desk.diagram().removeListener(follower);
        clear();
        viewer.getControl().setFocus();
        show(false);
    }

    /** The bar; {@code null} before it is opened first. */
    public Control control() {
        return bar;
    }

    private void show(boolean shown) {
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.setVisible(shown);
        bar.getParent().layout(true);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            step(1);
            event.doit = false;
        } else if (event.keyCode == SWT.ARROW_UP) {
            step(-1);
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            event.doit = false;
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
        }
    }

    private void look() {
        finder.look(text.getText());
        mark();
        desk.select(finder.current().map(List::of).orElse(List.of()));
        tell();
    }

    private void step(int by) {
        finder.step(by);
        finder.current().ifPresent(hit -> desk.select(List.of(hit)));
        tell();
    }

    private void refresh() {
        if (!bar.isDisposed()) {
            finder.look(text.getText());
            mark();
            tell();
        }
    }

    private void tell() {
        count.setText(text.getText().isBlank() ? "" : finder.hits().isEmpty() ? desk.messages().get("find.none")
                : desk.messages().get("find.count", finder.number(), finder.hits().size()));
        bar.layout(true);
    }

    private IFigure layer() {
        return ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    private void mark() {
        clear();
        for (DiagramElement hit : finder.hits()) {
            IFigure figure = new HighlightFigure(HitPlace.of(hit), desk.ink());
            marks.add(figure);
            layer().add(figure);
        }
    }

    private void clear() {
        marks.stream().filter(figure -> figure.getParent() != null)
                .forEach(figure -> figure.getParent().remove(figure));
        marks.clear();
    }

    /** How many elements are marked. */
    public int marked() {
        return marks.size();
    }
}
