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

import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.CreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.icons.Icons;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.ToolSectionSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** The palette: selecting, then a drawer for each tool section of the notation that makes something. */
public final class PaletteTools {

    private final Desk desk;
    private final PaletteRoot root = new PaletteRoot();
    private List<ToolSectionSpec> shown = List.of();

    /** A palette for a diagram. */
    public PaletteTools(Desk desk) {
        this.desk = desk;
        PaletteGroup group = new PaletteGroup(desk.messages().get("palette.pointer"));
        ToolEntry select = new PanningSelectionToolEntry(desk.messages().get("palette.select"),
                desk.messages().get("palette.select.hint"));
        ToolEntry marquee = new MarqueeToolEntry(desk.messages().get("palette.marquee"),
                desk.messages().get("palette.marquee.hint"));
        select.setSmallIcon(Icons.get("select"));
        select.setLargeIcon(Icons.get("select"));
        marquee.setSmallIcon(Icons.get("marquee"));
        marquee.setLargeIcon(Icons.get("marquee"));
        group.add(select);
        group.add(marquee);
        root.add(group);
        root.setDefaultEntry(select);
        refresh();
    }

    /** The palette. */
    public PaletteRoot root() {
        return root;
    }

    /** Follows the layers: each may bring sections of its own. */
    public void refresh() {
        List<ToolSectionSpec> sections = desk.tools().sections();
        if (sections.equals(shown)) {
            return;
        }
        shown = sections;
        for (Object child : List.copyOf(root.getChildren())) {
            if (child instanceof PaletteDrawer drawer) {
                root.remove(drawer);
            }
        }
        for (ToolSectionSpec section : sections) {
            PaletteDrawer drawer = new PaletteDrawer(section.label());
            drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
            section.allTools().forEach(tool -> add(tool, drawer));
            if (!drawer.getChildren().isEmpty()) {
                root.add(drawer);
            }
        }
    }

    private void add(ToolSpec tool, PaletteContainer drawer) {
        String hint = desk.tools().hint(tool);
        ToolEntry entry = null;
        ImageDescriptor icon = ToolSigns.of(tool, desk.ink());
        if (tool instanceof NodeCreationSpec || tool instanceof ContainerCreationSpec) {
            entry = new CreationToolEntry(tool.label(), hint, new Factory(tool), icon, icon);
            entry.setToolClass(SnappingCreationTool.class);
        } else if (tool instanceof EdgeCreationSpec) {
            entry = new ConnectionCreationToolEntry(tool.label(), hint, new Factory(tool), icon, icon);
        }
        if (entry != null) {
            drawer.add(entry);
        }
    }

    /**
     * Hands the tool of the notation to the policies.
     *
     * @param tool the tool
     */
    private record Factory(ToolSpec tool) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return tool;
        }

        @Override
        public Object getObjectType() {
            return tool.getClass();
        }
    }
}
