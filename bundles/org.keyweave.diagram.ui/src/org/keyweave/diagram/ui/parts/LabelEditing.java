/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;

/** Starts to edit a label in place. */
final class LabelEditing extends DirectEditManager {

    private static final int SMALLEST_WIDTH = 120;
    private static final int SMALLEST_HEIGHT = 24;

    private final String text;

    private LabelEditing(GraphicalEditPart part, IFigure figure, String text, Rectangle place) {
        super(part, TextCellEditor.class, editor -> {
            Rectangle at = place.getCopy();
            figure.translateToAbsolute(at);
            at.expand(6, 3);
            editor.getControl().setBounds(at.x, at.y, Math.max(SMALLEST_WIDTH, at.width),
                    Math.max(SMALLEST_HEIGHT, at.height));
        });
        this.text = text;
    }

    /** Opens an editor over a label; where the label cannot be edited, the reason is shown. */
    static void start(Desk desk, GraphicalEditPart part, DiagramElement element, Rectangle place) {
        desk.tools().elements().editText(element).ifPresentOrElse(
                text -> new LabelEditing(part, part.getFigure(), text, place).show(),
                () -> desk.hint(desk.tools().elements().edit(element, "").reason()));
    }

    @Override
    protected org.eclipse.jface.viewers.CellEditor createCellEditorOn(org.eclipse.swt.widgets.Composite parent) {
        return new TextCellEditor(parent, SWT.SINGLE | SWT.BORDER);
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(text);
        ((Text) getCellEditor().getControl()).selectAll();
    }
}
