/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.canvas;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.text.Messages;
import org.keyweave.vsm.spec.Rgb;

/** Says on an empty sheet how to begin. */
public final class EmptyHint {

    private static final Rgb QUIET = new Rgb(0x52, 0x60, 0x6d);
    private static final int WIDTH = 420;

    private final Diagram diagram;
    private final Ink ink;
    private final Messages messages;
    private final boolean readOnly;

    private EmptyHint(Diagram diagram, Ink ink, Messages messages, boolean readOnly) {
        this.diagram = diagram;
        this.ink = ink;
        this.messages = messages;
        this.readOnly = readOnly;
    }

    /** Lets a viewer tell. */
    public static void install(GraphicalViewer viewer, Diagram diagram, Ink ink, Messages messages, boolean readOnly) {
        EmptyHint hint = new EmptyHint(diagram, ink, messages, readOnly);
        viewer.getControl().addListener(SWT.Paint, hint::paint);
        diagram.addListener(change -> {
            if (!viewer.getControl().isDisposed() && !hint.text().isEmpty()) {
                viewer.getControl().redraw();
            }
        });
    }

    /** What is said; empty when the sheet shows something. */
    String text() {
        if (diagram.elements().stream().anyMatch(DiagramElement::isVisible)) {
            return "";
        }
        if (diagram.size() > 0) {
            return messages.get("empty.hidden");
        }
        return messages.get(readOnly ? "empty.readOnly" : "empty.begin");
    }

    private void paint(Event event) {
        String text = text();
        if (text.isEmpty()) {
            return;
        }
        GC gc = event.gc;
        Rectangle area = ((org.eclipse.swt.widgets.Composite) event.widget).getClientArea();
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setText(text);
        layout.setFont(ink.display().getSystemFont());
        layout.setAlignment(SWT.CENTER);
        layout.setWidth(Math.max(60, Math.min(WIDTH, area.width - 40)));
        gc.setForeground(ink.color(QUIET));
        layout.draw(gc, (area.width - layout.getWidth()) / 2,
                Math.max(20, (area.height - layout.getBounds().height) * 2 / 5));
        layout.dispose();
    }
}
