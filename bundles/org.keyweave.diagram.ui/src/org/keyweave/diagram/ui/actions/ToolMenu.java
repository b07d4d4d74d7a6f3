/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.tools.DiagramTools;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.ToolSpec;

/**
 * What the palette makes, for the selection and without a mouse: new elements in the selected one, and a line between
 * two selected ones, from the first to the last.
 */
public final class ToolMenu {

    private final DiagramActions actions;
    private final Desk desk;

    /** Tools for a selection. */
    public ToolMenu(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
    }

    /** Opens it as a menu of its own beside the selection. */
    void open() {
        MenuManager menu = new MenuManager();
        fill(menu);
        if (menu.isEmpty()) {
            desk.hint(desk.messages().get("new.none"));
            return;
        }
        Control control = actions.viewer().getControl();
        Menu shown = menu.createContextMenu(control);
        Rectangle at = SelectionPlace.of(actions.viewer());
        shown.setLocation(control.toDisplay(at.x + at.width / 2, at.y + at.height / 2));
        shown.setVisible(true);
    }

    /** Adds what is possible now. */
    void fill(IMenuManager menu) {
        List<DiagramElement> selected = actions.selected();
        if (actions.isReadOnly() || selected.size() > 2) {
            return;
        }
        for (ToolSpec tool : desk.tools().tools()) {
            answer(tool, selected).filter(ToolAnswer::isAllowed).ifPresent(answer -> menu.add(entry(tool, selected)));
        }
    }

    private Action entry(ToolSpec tool, List<DiagramElement> selected) {
        return new Action(tool.label(), ToolSigns.of(tool, desk.ink())) {
            @Override
            public void run() {
                answer(tool, selected).ifPresent(actions::run);
            }
        };
    }

    private Optional<ToolAnswer> answer(ToolSpec tool, List<DiagramElement> selected) {
        DiagramTools tools = desk.tools();
        if (selected.size() == 2) {
            return tool instanceof EdgeCreationSpec edge
                    ? Optional.of(tools.createEdge(edge, selected.get(0), selected.get(1))) : Optional.empty();
        }
        DiagramElement parent = selected.isEmpty() ? null : selected.get(0);
        if (tool instanceof NodeCreationSpec node) {
            return Optional.of(tools.createNode(node, parent, null));
        }
        return tool instanceof ContainerCreationSpec container
                ? Optional.of(tools.createContainer(container, parent, null, null)) : Optional.empty();
    }
}
