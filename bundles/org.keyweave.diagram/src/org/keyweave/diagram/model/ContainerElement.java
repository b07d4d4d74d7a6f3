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
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.style.ContainerStyle;
import org.keyweave.vsm.spec.ContainerLayout;
import org.keyweave.vsm.spec.ContainerMappingSpec;

/** A container of nodes and containers. */
public final class ContainerElement extends ShapeElement {

    private final List<ShapeElement> children = new ArrayList<>();
    ContainerStyle style;
    Rect contentArea = new Rect(0, 0, 0, 0);

    ContainerElement(String id, ContainerMappingSpec mapping, EObject target, ShapeElement parent,
            ContainerStyle style) {
        super(id, mapping, target, parent);
        this.style = style;
    }

    @Override
    public ContainerMappingSpec mapping() {
        return (ContainerMappingSpec) super.mapping();
    }

    /** How the children are shown: with positions of their own, as rows of a list, as a stack of compartments. */
    public ContainerLayout presentation() {
        return mapping().childrenPresentation();
    }

    /** Whether children have positions of their own. */
    public boolean isFreeForm() {
        return presentation() == ContainerLayout.FREE_FORM;
    }

    /** Nodes and containers inside, in the order of their candidates; bordered nodes are not among them. */
    public List<ShapeElement> children() {
        return Collections.unmodifiableList(children);
    }

    List<ShapeElement> childList() {
        return children;
    }

    /** Where the children are, relative to the top left corner of this container: what title and padding leave. */
    public Rect contentArea() {
        return contentArea;
    }

    @Override
    public ContainerStyle style() {
        return style;
    }
}
