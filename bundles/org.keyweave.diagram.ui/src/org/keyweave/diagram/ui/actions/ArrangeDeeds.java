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
import java.util.Map;
import java.util.Optional;

import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.StateTools;
import org.keyweave.diagram.ui.arrange.ArrangedCopy;
import org.keyweave.diagram.ui.parts.Glide;

/** Arranges all or what is selected: small diagrams at once, large ones aside with a bar and a button that stops it. */
final class ArrangeDeeds {

    private final DiagramActions actions;

    ArrangeDeeds(DiagramActions actions) {
        this.actions = actions;
    }

    void register(ActionBook book) {
        book.add("arrangeAll", () -> arrange(null)).when(() -> !actions.isReadOnly());
        book.add("arrangeSelection", () -> arrange(actions.shapes()))
                .when(() -> !actions.isReadOnly() && actions.shapes().size() > 1);
    }

    /**
     * Arranges.
     *
     * @param shapes what; {@code null} for all
     */
    private void arrange(List<ShapeElement> shapes) {
        Optional<DiagramCommand> command = command(shapes);
        if (command.isEmpty()) {
            actions.desk().hint(actions.desk().messages().get("arrange.stopped"));
            return;
        }
        Glide glide = Glide.from(actions.viewer());
        actions.run(command.get());
        glide.run();
    }

    private Optional<DiagramCommand> command(List<ShapeElement> shapes) {
        StateTools state = actions.desk().tools().state();
        if (!ArrangedCopy.isCalledFor(actions.desk().diagram())) {
            return Optional.of(shapes == null ? state.arrangeAll(LayoutMonitor.NONE)
                    : state.arrange(shapes, LayoutMonitor.NONE));
        }
        Optional<Map<String, ElementState>> decided = new ArrangeAside(actions).arrange(shapes);
        return decided.map(state::decide);
    }
}
