/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.rulers;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.SnapToGuides;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.gef.ui.rulers.RulerComposite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.vsm.spec.Rgb;

/** The rulers above and left of a viewer, in the colours of the sheet. They are shown when the viewer says so. */
public final class SheetRulers {

    /** Property of the viewer: whether shapes snap to guides while rulers are shown. */
    public static final String SNAP = SnapToGuides.class.getName();

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final Rgb QUIET = new Rgb(0x52, 0x60, 0x6d);

    private final RulerComposite frame;
    private Control sheet;
    private Color paper;
    private Color ink;
    private boolean readOnly;

    /** Room for a viewer, to be created in {@link #frame()}. */
    public SheetRulers(Composite parent) {
        frame = new RulerComposite(parent, SWT.NONE);
    }

    /** What is laid out in place of the viewer. */
    public Composite frame() {
        return frame;
    }

    /** Puts the rulers of a diagram beside its viewer, and lets them follow each step of its command stack. */
    public void install(ScrollingGraphicalViewer viewer, Desk desk, CommandStack stack, boolean mayNotChange) {
        sheet = viewer.getControl();
        paper = desk.ink().sheet();
        ink = desk.ink().color(QUIET);
        readOnly = mayNotChange;
        GuideRuler above = new GuideRuler(desk, true, readOnly);
        GuideRuler left = new GuideRuler(desk, false, readOnly);
        viewer.setProperty(RulerProvider.PROPERTY_HORIZONTAL_RULER, above);
        viewer.setProperty(RulerProvider.PROPERTY_VERTICAL_RULER, left);
        frame.setData(UNSTYLED, Boolean.TRUE);
        frame.setBackground(paper);
        frame.setGraphicalViewer(viewer);
        viewer.addPropertyChangeListener(event -> {
            if (RulerProvider.PROPERTY_RULER_VISIBILITY.equals(event.getPropertyName())) {
                paint();
            }
        });
        paint();
        stack.addCommandStackListener(event -> {
            if (!frame.isDisposed()) {
                above.follow();
                left.follow();
            }
        });
    }

    /** Gives rulers that came up the colours of the sheet; GEF knows those of the system alone. */
    private void paint() {
        for (Control child : frame.getChildren()) {
            if (child != sheet && child instanceof FigureCanvas canvas) {
                canvas.setData(UNSTYLED, Boolean.TRUE);
                canvas.setBackground(paper);
                IFigure ruler = canvas.getViewport().getContents();
                if (ruler != null) {
                    ruler.setBackgroundColor(paper);
                    ruler.setForegroundColor(ink);
                }
                if (readOnly) {
                    canvas.setMenu(null);
                }
            }
        }
    }
}
