/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.ShapeElement;

/** A card, or a panel with what is in it, of one of two parties; its place is relative to the panel around it. */
final class SideBlock {

    final ShapeElement shape;
    final SideBlock parent;
    final List<SideBlock> children = new ArrayList<>();
    final List<SideBlock> partners = new ArrayList<>();
    int index;
    double x;
    double y;
    double width;
    double height;
    /** Room at the right for lines among its own cards. */
    double turn;

    SideBlock(ShapeElement shape, SideBlock parent) {
        this.shape = shape;
        this.parent = parent;
        if (shape instanceof ContainerElement container && container.isFreeForm()) {
            for (ShapeElement child : container.children()) {
                if (child.isVisible() && !shape.isCollapsed()) {
                    children.add(new SideBlock(child, this));
                }
            }
        }
    }

    boolean isCard() {
        return children.isEmpty();
    }

    double cardHeight() {
        Rect bounds = shape.bounds();
        return shape.labelBlock().isEmpty() ? bounds.height()
                : Math.max(bounds.height(), shape.labelBlock().bounds().bottom());
    }

    double cardWidth() {
        return shape.labelBlock().isEmpty() ? shape.bounds().width()
                : Math.max(shape.bounds().width(), shape.labelBlock().bounds().width());
    }

    /** Where the children of a panel begin below its top. */
    double header() {
        return ((ContainerElement) shape).contentArea().y();
    }

    /** Middle of the block on the sheet. */
    double middle() {
        double result = y + height / 2;
        for (SideBlock outer = parent; outer != null; outer = outer.parent) {
            result += outer.y;
        }
        return result;
    }

    /** The cards in it, or itself. */
    void cards(List<SideBlock> result) {
        if (isCard()) {
            result.add(this);
        } else {
            children.forEach(child -> child.cards(result));
        }
    }
}
