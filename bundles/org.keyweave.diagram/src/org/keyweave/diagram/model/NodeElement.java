/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.style.NodeStyle;
import org.keyweave.vsm.spec.NodeMappingSpec;

/** A node: on the sheet, in a container, in a list, or on the border of another shape. */
public final class NodeElement extends ShapeElement {

    private final Role role;
    NodeStyle style;

    /** What a node is to its parent. */
    public enum Role {
        /** It has a position of its own. */
        FREE,
        /** It stands on the border of its parent. */
        BORDERED,
        /** It is a row of a list or a cell of a stack. */
        ROW
    }

    NodeElement(String id, NodeMappingSpec mapping, EObject target, ShapeElement parent, Role role, NodeStyle style) {
        super(id, mapping, target, parent);
        this.role = role;
        this.style = style;
    }

    @Override
    public NodeMappingSpec mapping() {
        return (NodeMappingSpec) super.mapping();
    }

    /** What it is to its parent. */
    public Role role() {
        return role;
    }

    /** Whether it stands on the border of its parent. */
    public boolean isBordered() {
        return role == Role.BORDERED;
    }

    @Override
    public NodeStyle style() {
        return style;
    }
}
