/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.icons.Icons;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** The signs of tools: those that the notation gives them; without one, what they make is a card, a panel or a line. */
final class ToolSigns {

    private static final Map<ByteBuffer, ImageDescriptor> GIVEN = new ConcurrentHashMap<>();

    private ToolSigns() {
    }

    /** The sign of a tool. */
    static ImageDescriptor of(ToolSpec tool, Ink ink) {
        ImageDescriptor usual = Icons.get(tool instanceof EdgeCreationSpec ? "line"
                : tool instanceof ContainerCreationSpec ? "panel" : "card");
        return tool.iconPath().isEmpty() ? usual : ink.content(tool.iconPath()).map(ToolSigns::given).orElse(usual);
    }

    /** The same for the same content: all diagrams of a notation have the same tools. */
    private static ImageDescriptor given(byte[] content) {
        return GIVEN.computeIfAbsent(ByteBuffer.wrap(content), same -> {
            ImageData data = new ImageData(new ByteArrayInputStream(content));
            return ImageDescriptor.createFromImageDataProvider(zoom -> zoom == 100 ? data : null);
        });
    }
}
