/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Keys: arrows walk from element to element, and what the menu offers works where no workbench binds keys. */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

    private final DiagramActions actions;

    /** Keys for a viewer. */
    public DiagramKeys(GraphicalViewer viewer, DiagramActions actions) {
        super(viewer);
        this.actions = actions;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.F2) {
            actions.rename().run();
        } else if (event.keyCode == SWT.DEL) {
            actions.delete().run();
        } else if (control && event.keyCode == 'a') {
            actions.selectAll().run();
        } else if (control && event.keyCode == 'f') {
            actions.find().run();
        } else if (control && (event.keyCode == '=' || event.keyCode == '+' || event.keyCode == SWT.KEYPAD_ADD)) {
            actions.zoomIn().run();
        } else if (control && (event.keyCode == '-' || event.keyCode == SWT.KEYPAD_SUBTRACT)) {
            actions.zoomOut().run();
        } else if (control && event.keyCode == '0') {
            actions.fit().run();
        } else if (control && event.keyCode == '1') {
            actions.actualSize().run();
        } else {
            return super.keyPressed(event);
        }
        return true;
    }
}
