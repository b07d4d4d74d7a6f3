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
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;

/** A node or a container: something with bounds. */
public abstract sealed class ShapeElement extends DiagramElement permits NodeElement, ContainerElement {

    private final ShapeElement parent;
    private final List<NodeElement> borderedNodes = new ArrayList<>(0);
    Rect bounds = new Rect(0, 0, 0, 0);
    String label = "";
    TextBlock labelBlock = TextBlock.NONE;
    boolean labelHidden;

    ShapeElement(String id, AbstractNodeMappingSpec mapping, EObject target, ShapeElement parent) {
        super(id, mapping, target);
        this.parent = parent;
    }

    @Override
    public AbstractNodeMappingSpec mapping() {
        return (AbstractNodeMappingSpec) super.mapping();
    }

    /** The shape around it or, for a bordered node, under it; empty on the sheet. */
    public Optional<ShapeElement> parent() {
        return Optional.ofNullable(parent);
    }

    ShapeElement parentOrNull() {
        return parent;
    }

    /** Nodes on its border. */
    public List<NodeElement> borderedNodes() {
        return Collections.unmodifiableList(borderedNodes);
    }

    List<NodeElement> borderedNodeList() {
        return borderedNodes;
    }

    /** Its bounds relative to the top left corner of its parent, or of the sheet. */
    public Rect bounds() {
        return bounds;
    }

    /** Its bounds on the sheet. Linear in its depth. */
    public Rect absoluteBounds() {
        Rect result = bounds;
        for (ShapeElement outer = parent; outer != null; outer = outer.parent) {
            result = result.plus(outer.bounds.x(), outer.bounds.y());
        }
        return result;
    }

    /** Its top left corner on the sheet. Linear in its depth. */
    public Point absolutePosition() {
        return absoluteBounds().topLeft();
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the label is not drawn. */
    public boolean isLabelHidden() {
        return labelHidden;
    }

    /** The label broken into lines, relative to the top left corner of this shape; no lines when nothing is drawn. */
    public TextBlock labelBlock() {
        return labelBlock;
    }

    @Override
    public boolean isVisible() {
        if (hidden || filtered) {
            return false;
        }
        for (ShapeElement shape = parent; shape != null; shape = shape.parent) {
            if (shape.hidden || shape.filtered || shape.collapsed) {
                return false;
            }
        }
        return true;
    }
}
