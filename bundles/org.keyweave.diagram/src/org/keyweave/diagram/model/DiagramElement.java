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
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.style.ElementStyle;
import org.keyweave.vsm.spec.MappingSpec;

/** Something that a diagram shows for a model element: a node, a container or an edge. */
public abstract sealed class DiagramElement permits ShapeElement, EdgeElement {

    private final String id;
    private final MappingSpec mapping;
    private final EObject target;
    private final List<EdgeElement> outgoing = new ArrayList<>(2);
    private final List<EdgeElement> incoming = new ArrayList<>(2);
    List<EObject> semanticElements;
    String tooltip = "";
    boolean hidden;
    boolean filtered;
    boolean collapsed;
    boolean pinned;

    DiagramElement(String id, MappingSpec mapping, EObject target) {
        this.id = id;
        this.mapping = mapping;
        this.target = target;
        semanticElements = List.of(target);
    }

    /** Stable id, made of the mapping and the id of the model element; the same in every session and refresh. */
    public String id() {
        return id;
    }

    /** The mapping that made it. */
    public MappingSpec mapping() {
        return mapping;
    }

    /** The model element shown. */
    public EObject target() {
        return target;
    }

    /** All model elements that it stands for; the target unless the mapping says otherwise. */
    public List<EObject> semanticElements() {
        return semanticElements;
    }

    /** Its look. */
    public abstract ElementStyle style();

    /** Text of its label, for an edge that of the centre label; empty when it has none. */
    public abstract String label();

    /** Its tooltip, empty when it has none. */
    public String tooltip() {
        return tooltip;
    }

    /** Whether the user hid it. */
    public boolean isHidden() {
        return hidden;
    }

    /** Whether a filter hides it. */
    public boolean isFiltered() {
        return filtered;
    }

    /** Whether a filter shrinks it to a handle. */
    public boolean isCollapsed() {
        return collapsed;
    }

    /** Whether an arrangement leaves it where it is. */
    public boolean isPinned() {
        return pinned;
    }

    /** Whether it is drawn: neither itself nor what it stands on is hidden or filtered. */
    public abstract boolean isVisible();

    /** Edges that start here. */
    public List<EdgeElement> outgoing() {
        return Collections.unmodifiableList(outgoing);
    }

    /** Edges that end here. */
    public List<EdgeElement> incoming() {
        return Collections.unmodifiableList(incoming);
    }

    List<EdgeElement> outgoingEdges() {
        return outgoing;
    }

    List<EdgeElement> incomingEdges() {
        return incoming;
    }

    @Override
    public String toString() {
        return id;
    }
}
