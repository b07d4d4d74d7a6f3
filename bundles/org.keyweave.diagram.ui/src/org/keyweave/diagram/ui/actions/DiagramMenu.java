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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.StateTools;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.vsm.spec.CompositeFilterSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** Fills the context menu: the notation's own tools first, then what every diagram offers. */
final class DiagramMenu {

    private final DiagramActions actions;
    private final Desk desk;
    private final List<DiagramElement> selected;

    DiagramMenu(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
        this.selected = actions.selected();
    }

    void fill(IMenuManager menu) {
        tools(menu);
        menu.add(new Separator());
        if (!selected.isEmpty()) {
            menu.add(actions.rename());
            menu.add(actions.delete());
            menu.add(actions.onSelection("hide", () -> Optional.of(state().hide(selected, true))));
            boolean pinned = selected.stream().allMatch(DiagramElement::isPinned);
            menu.add(actions.onSelection(pinned ? "unpin" : "pin", () -> Optional.of(state().pin(selected, !pinned))));
            List<ShapeElement> shapes = shapes();
            if (!shapes.isEmpty()) {
                menu.add(actions.onSelection("autoSize", () -> Optional.of(state().autoSize(shapes))));
            }
            if (shapes.size() > 1) {
                menu.add(new Alignment(actions, shapes).menu());
            }
            menu.add(new Separator());
        }
        hidden(menu);
        arrange(menu);
        menu.add(layers());
        menu.add(filters());
        menu.add(new Separator());
        menu.add(actions.selectAll());
        menu.add(actions.find());
        menu.add(view());
        menu.add(new Pictures(actions).menu());
    }

    private StateTools state() {
        return desk.tools().state();
    }

    private List<ShapeElement> shapes() {
        return selected.stream().filter(ShapeElement.class::isInstance).map(ShapeElement.class::cast).toList();
    }

    /** The generic tools of the notation that apply here. */
    private void tools(IMenuManager menu) {
        if (actions.isReadOnly() || selected.size() > 1) {
            return;
        }
        DiagramElement element = selected.isEmpty() ? null : selected.get(0);
        for (ToolSpec tool : desk.tools().tools()) {
            if (tool instanceof GenericToolSpec generic && desk.tools().run(generic, element).isAllowed()) {
                menu.add(actions.named(tool.label(), () -> actions.run(desk.tools().run(generic, element))));
            }
        }
    }

    private void hidden(IMenuManager menu) {
        List<DiagramElement> hidden = desk.diagram().elements().stream().filter(DiagramElement::isHidden).toList();
        if (!hidden.isEmpty() && !actions.isReadOnly()) {
            menu.add(actions.action("showAll", () -> actions.run(state().hide(hidden, false))));
        }
    }

    private void arrange(IMenuManager menu) {
        if (actions.isReadOnly()) {
            return;
        }
        menu.add(actions.action("arrangeAll", () -> new ArrangeRun(actions).all()));
        List<ShapeElement> shapes = shapes();
        if (shapes.size() > 1) {
            menu.add(actions.action("arrangeSelection", () -> new ArrangeRun(actions).selection(shapes)));
        }
    }

    private IMenuManager layers() {
        MenuManager menu = new MenuManager(desk.messages().get("menu.layers"));
        Set<String> optional = desk.diagram().spec().additionalLayers().stream().map(LayerSpec::name)
                .collect(Collectors.toSet());
        for (LayerSpec layer : desk.diagram().spec().additionalLayers()) {
            boolean on = desk.diagram().activeLayers().contains(layer.name());
            IAction action = actions.toggle(layer.label(), on, () -> {
                Set<String> names = new LinkedHashSet<>(desk.diagram().activeLayers());
                names.retainAll(optional);
                switchName(names, layer.name(), !on);
                actions.run(state().layers(names));
            });
            action.setEnabled(layer.optional() && !actions.isReadOnly());
            menu.add(action);
        }
        menu.setVisible(!menu.isEmpty());
        return menu;
    }

    private IMenuManager filters() {
        MenuManager menu = new MenuManager(desk.messages().get("menu.filters"));
        for (CompositeFilterSpec filter : desk.diagram().spec().filters()) {
            boolean on = desk.diagram().activeFilters().contains(filter.name());
            IAction action = actions.toggle(filter.label(), on, () -> {
                Set<String> names = new LinkedHashSet<>(desk.diagram().activeFilters());
                switchName(names, filter.name(), !on);
                actions.run(state().filters(names));
            });
            action.setEnabled(!actions.isReadOnly());
            menu.add(action);
        }
        menu.setVisible(!menu.isEmpty());
        return menu;
    }

    private static void switchName(Set<String> names, String name, boolean on) {
        if (on) {
            names.add(name);
        } else {
            names.remove(name);
        }
    }

    private IMenuManager view() {
        MenuManager menu = new MenuManager(desk.messages().get("menu.view"));
        menu.add(actions.fit());
        menu.add(actions.actualSize());
        menu.add(actions.zoomIn());
        menu.add(actions.zoomOut());
        menu.add(new Separator());
        menu.add(actions.snapToShapes());
        menu.add(actions.snapToGrid());
        return menu;
    }
}
