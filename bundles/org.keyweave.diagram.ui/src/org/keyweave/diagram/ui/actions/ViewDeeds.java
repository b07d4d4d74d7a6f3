/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.swt.SWT;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.ui.rulers.GuidesDialog;
import org.keyweave.diagram.ui.rulers.SheetRulers;

/** How the sheet is looked at; nothing that is kept with the model. */
final class ViewDeeds {

    private final DiagramActions actions;

    ViewDeeds(DiagramActions actions) {
        this.actions = actions;
    }

    void register(ActionBook book) {
        book.add("zoomIn", () -> zoom().zoomIn()).key(SWT.MOD1 | '+');
        book.add("zoomOut", () -> zoom().zoomOut()).key(SWT.MOD1 | '-');
        book.add("fit", actions.sight()::fitAll).key(SWT.MOD1 | '0');
        book.add("fitSelection", () -> actions.sight().fit(actions.selected()))
                .when(() -> !actions.selected().isEmpty());
        book.add("actualSize", () -> zoom().setZoom(1)).key(SWT.MOD1 | '1');
        switchable(book, "showRulers", false, RulerProvider.PROPERTY_RULER_VISIBILITY)
                .key(SWT.MOD1 | SWT.SHIFT | 'J');
        switchable(book, "showGrid", false, SnapToGrid.PROPERTY_GRID_VISIBLE).key(SWT.MOD1 | SWT.SHIFT | 'G');
        switchable(book, "snapGuides", true, SheetRulers.SNAP);
        book.add("guides", this::guides).key(SWT.MOD1 | SWT.SHIFT | 'M').when(() -> !actions.isReadOnly());
        switchable(book, "snapGrid", false, SnapToGrid.PROPERTY_GRID_ENABLED);
        switchable(book, "snapShapes", true, SnapToGeometry.PROPERTY_SNAP_ENABLED);
    }

    /** Asks for guides; those that were made are of use only where they are seen. */
    private void guides() {
        Point middle = actions.sight().seen().map(Rect::centre).orElse(Point.ORIGIN);
        new GuidesDialog(actions.viewer().getControl().getShell(), actions.desk(), middle).ask().ifPresent(step -> {
            actions.run(step);
            if (!isOn(RulerProvider.PROPERTY_RULER_VISIBILITY)) {
                actions.get("showRulers").run();
            }
        });
    }

    private ZoomManager zoom() {
        return actions.sight().zoom();
    }

    /** A property of the viewer that is remembered. */
    private DiagramAction switchable(ActionBook book, String key, boolean usually, String... properties) {
        boolean on = actions.desk().memory().isOn(key, usually);
        set(on, properties);
        return book.toggle(key, () -> isOn(properties[0]), () -> {
            boolean now = !isOn(properties[0]);
            set(now, properties);
            actions.desk().memory().put(key, String.valueOf(now));
        });
    }

    private boolean isOn(String property) {
        return Boolean.TRUE.equals(actions.viewer().getProperty(property));
    }

    private void set(boolean on, String... properties) {
        for (String property : properties) {
            actions.viewer().setProperty(property, on);
        }
    }
}
