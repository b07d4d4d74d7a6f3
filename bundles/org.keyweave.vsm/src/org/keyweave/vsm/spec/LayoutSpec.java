/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.List;
import java.util.Set;

import org.keyweave.vsm.expr.Expression;

/** How a diagram is laid out. */
public sealed interface LayoutSpec {

    /**
     * A layout by ELK.
     *
     * @param id id of the algorithm, {@code org.eclipse.elk.layered}
     * @param label its name
     * @param layoutOptions options that differ from the defaults
     */
    record Custom(String id, String label, List<LayoutOption> layoutOptions) implements LayoutSpec {

        /** Copies the list. */
        public Custom {
            layoutOptions = List.copyOf(layoutOptions);
        }
    }

    /**
     * An option of a layout by ELK.
     *
     * @param id id of the option, {@code org.eclipse.elk.spacing.nodeNode}
     * @param value its value as text; the values of a set of enumeration values are separated by blanks
     * @param targets what it is set on; empty is the diagram, as {@link LayoutOptionTarget#PARENT}
     */
    record LayoutOption(String id, String value, Set<LayoutOptionTarget> targets) {

        /** Copies the set. */
        public LayoutOption {
            targets = Set.copyOf(targets);
        }
    }

    /**
     * A layered layout in one direction.
     *
     * @param padding distance between elements in pixels, 30 by default
     * @param direction the direction
     */
    record Composite(int padding, LayoutDirection direction) implements LayoutSpec {
    }

    /**
     * A tree whose children keep their order.
     *
     * @param childrenExpression children of an element
     * @param nodeMapping mappings of the elements in the tree
     */
    record OrderedTree(Expression childrenExpression, List<AbstractNodeMappingSpec> nodeMapping)
            implements LayoutSpec {
    }
}
