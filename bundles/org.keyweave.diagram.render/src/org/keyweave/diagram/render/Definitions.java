/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.util.LinkedHashSet;
import java.util.Set;

import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.style.Fill;

/** Writes what shapes refer to: gradients, each once. */
final class Definitions {

    private final SvgWriter svg;
    private final RenderOptions options;
    private final Ids ids;
    private final Set<String> written = new LinkedHashSet<>();

    Definitions(SvgWriter svg, RenderOptions options, Ids ids) {
        this.svg = svg;
        this.options = options;
        this.ids = ids;
    }

    /** The gradients of a shape and of all within it. */
    void gradients(ShapeElement shape) {
        Fill fill = shape instanceof NodeElement node ? node.style().fill() : ((ContainerElement) shape).style().fill();
        if (fill instanceof Fill.Gradient gradient && !gradient.from().rgb().equals(gradient.to().rgb())) {
            gradient(gradient);
        }
        if (shape instanceof ContainerElement container) {
            container.children().forEach(this::gradients);
        }
        shape.borderedNodes().forEach(this::gradients);
    }

    private void gradient(Fill.Gradient gradient) {
        String id = gradientId(ids, gradient);
        if (written.add(id)) {
            svg.begin("linearGradient", "id", id, "x1", 0, "y1", 0, "x2", gradient.vertical() ? 0 : 1, "y2",
                    gradient.vertical() ? 1 : 0);
            svg.empty("stop", "offset", 0, "stop-color", options.theme().color(gradient.from()).hex());
            svg.empty("stop", "offset", 1, "stop-color", options.theme().color(gradient.to()).hex());
            svg.end();
        }
    }

    static String gradientId(Ids ids, Fill.Gradient gradient) {
        return ids.named("fill-" + gradient.from().hex().substring(1) + "-" + gradient.to().hex().substring(1)
                + (gradient.vertical() ? "-v" : "-h"));
    }
}
