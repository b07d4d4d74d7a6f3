/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.desk;

import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;

/** What elements are called where they are listed: in the outline, when found, when hidden, by screen readers. */
public final class ElementNames {

    private ElementNames() {
    }

    /**
     * The label in one line; without one the first line of the tooltip, for an edge what it connects, else the name
     * of its kind. Never empty.
     */
    public static String of(DiagramElement element) {
        String label = line(element.label());
        if (element instanceof EdgeElement edge) {
            String ends = of(edge.sourceEnd()) + " \u2013 " + of(edge.targetEnd());
            return label.isEmpty() ? ends : label + " (" + ends + ")";
        }
        if (!label.isEmpty()) {
            return label;
        }
        String tip = line(element.tooltip().lines().findFirst().orElse(""));
        return tip.isEmpty() ? kind(element) : tip;
    }

    /** What kind of element it is, in the words of the notation. */
    public static String kind(DiagramElement element) {
        String label = element.mapping().basics().label();
        return label.isBlank() || label.startsWith("%") ? element.mapping().name() : label;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
