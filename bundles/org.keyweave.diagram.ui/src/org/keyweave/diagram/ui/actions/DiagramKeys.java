/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.Map;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.keyweave.diagram.ui.parts.Neighbours;

/**
 * Keys: arrows walk from card to card, with control and shift they move, with control and alt they resize; Insert
 * offers what can be made; what the menu offers works where no workbench binds keys. The rest is GEF's: Alt with arrows
 * goes into panels and out, / and \ follow lines, the point takes the next handle, which arrows move then, Enter ends
 * it.
 */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

    private static final Map<Integer, String> PLAIN = Map.of(SWT.F2, "rename", (int) SWT.DEL, "delete");
    private static final Map<Integer, String> WITH_CONTROL = Map.ofEntries(Map.entry((int) 'a', "selectAll"),
            Map.entry((int) 'f', "find"), Map.entry((int) 'c', "copyPicture"), Map.entry((int) 'p', "print"),
            Map.entry((int) '=', "zoomIn"), Map.entry((int) '+', "zoomIn"), Map.entry(SWT.KEYPAD_ADD, "zoomIn"),
            Map.entry((int) '-', "zoomOut"), Map.entry(SWT.KEYPAD_SUBTRACT, "zoomOut"), Map.entry((int) '0', "fit"),
            Map.entry((int) '1', "actualSize"));

    private static final Map<Integer, String> WITH_SHIFT = Map.of((int) 'h', "hide", (int) 'j', "showRulers",
            (int) 'g', "showGrid", (int) 'm', "guides");

    private final GraphicalViewer viewer;
    private final DiagramActions actions;
    private final ToolMenu tools;
    private final Nudge nudge;

    /** Keys for a viewer. */
    public DiagramKeys(GraphicalViewer viewer, DiagramActions actions, ToolMenu tools) {
        super(viewer);
        this.viewer = viewer;
        this.actions = actions;
        this.tools = tools;
        nudge = new Nudge(actions);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        String key = key(event);
        if (key != null) {
            IAction action = actions.get(key);
            actions.update();
            if (action.isEnabled()) {
                action.run();
            }
            return true;
        }
        if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
            tools.open();
            return true;
        }
        return nudge.press(event) || (event.stateMask & ~SWT.SHIFT) == 0 && walk(event) || super.keyPressed(event);
    }

    private static String key(KeyEvent event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            return WITH_CONTROL.get(event.keyCode);
        }
        if ((event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.SHIFT)) {
            return WITH_SHIFT.get(event.keyCode);
        }
        return (event.stateMask & SWT.MODIFIER_MASK) == 0 ? PLAIN.get(event.keyCode) : null;
    }

    private boolean walk(KeyEvent event) {
        EditPart next = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> Neighbours.of(viewer).next(-1, 0);
            case SWT.ARROW_RIGHT -> Neighbours.of(viewer).next(1, 0);
            case SWT.ARROW_UP -> Neighbours.of(viewer).next(0, -1);
            case SWT.ARROW_DOWN -> Neighbours.of(viewer).next(0, 1);
            default -> null;
        };
        if (next != null) {
            navigateTo(next, event);
        }
        return next != null;
    }
}
