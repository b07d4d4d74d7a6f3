/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.style.EdgeStyle;
import org.keyweave.vsm.spec.EdgeMappingSpec;

/** An edge between two elements; an end may be an edge itself. */
public final class EdgeElement extends DiagramElement {

    private final DiagramElement source;
    private final DiagramElement sink;
    private final EdgeLabel[] labels = new EdgeLabel[EdgeLabel.Slot.values().length];
    EdgeStyle style;
    Route route = Route.polyline(List.of(Point.ORIGIN, Point.ORIGIN));

    EdgeElement(String id, EdgeMappingSpec mapping, EObject target, DiagramElement source, DiagramElement sink,
            EdgeStyle style) {
        super(id, mapping, target);
        this.source = source;
        this.sink = sink;
        this.style = style;
    }

    @Override
    public EdgeMappingSpec mapping() {
        return (EdgeMappingSpec) super.mapping();
    }

    /** Where it starts. */
    public DiagramElement sourceEnd() {
        return source;
    }

    /** Where it ends. (The name {@code target} is taken by the model element shown.) */
    public DiagramElement targetEnd() {
        return sink;
    }

    @Override
    public EdgeStyle style() {
        return style;
    }

    /** Its way, absolute. */
    public Route route() {
        return route;
    }

    /** Labels with text, from the source to the target. */
    public List<EdgeLabel> labels() {
        List<EdgeLabel> result = new ArrayList<>(1);
        for (EdgeLabel label : labels) {
            if (label != null) {
                result.add(label);
            }
        }
        return result;
    }

    EdgeLabel label(EdgeLabel.Slot slot) {
        return labels[slot.ordinal()];
    }

    void setLabel(EdgeLabel.Slot slot, EdgeLabel label) {
        labels[slot.ordinal()] = label;
    }

    @Override
    public String label() {
        EdgeLabel centre = label(EdgeLabel.Slot.CENTER);
        return centre == null ? "" : centre.text();
    }

    @Override
    public boolean isVisible() {
        return !hidden && !filtered && source.isVisible() && sink.isVisible();
    }
}
