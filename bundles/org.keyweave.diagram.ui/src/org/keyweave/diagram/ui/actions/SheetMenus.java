/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.action.IMenuManager;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.vsm.spec.CompositeFilterSpec;
import org.keyweave.vsm.spec.LayerSpec;

/** The layers and filters of the notation, with a mark on those that are on. */
final class SheetMenus {

    private final DiagramActions actions;
    private final Desk desk;

    SheetMenus(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
    }

    boolean hasLayers() {
        return !desk.diagram().spec().additionalLayers().isEmpty();
    }

    boolean hasFilters() {
        return !desk.diagram().spec().filters().isEmpty();
    }

    void layers(IMenuManager menu) {
        Set<String> on = new LinkedHashSet<>(desk.diagram().activeLayers());
        on.retainAll(desk.diagram().spec().additionalLayers().stream().map(LayerSpec::name).toList());
        for (LayerSpec layer : desk.diagram().spec().additionalLayers()) {
            add(menu, layer.label(), layer.name(), on, layer.optional(), names -> desk.tools().state().layers(names));
        }
    }

    void filters(IMenuManager menu) {
        Set<String> on = new LinkedHashSet<>(desk.diagram().activeFilters());
        for (CompositeFilterSpec filter : desk.diagram().spec().filters()) {
            add(menu, filter.label(), filter.name(), on, true, names -> desk.tools().state().filters(names));
        }
    }

    private void add(IMenuManager menu, String label, String name, Set<String> on, boolean free,
            Function<Set<String>, DiagramCommand> command) {
        DiagramAction action = new DiagramAction(label, org.eclipse.jface.action.IAction.AS_CHECK_BOX, () -> {
            Set<String> names = new LinkedHashSet<>(on);
            if (!names.remove(name)) {
                names.add(name);
            }
            actions.run(command.apply(names));
        });
        action.when(() -> free && !actions.isReadOnly()).checkedWhen(() -> on.contains(name)).update();
        menu.add(action);
    }
}
