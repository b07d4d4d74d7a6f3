/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

import java.util.List;

import org.keyweave.vsm.spec.GaugeAlignment;

/** The shape of a node. Its fill and stroke stand in the {@link NodeStyle}. */
public sealed interface NodeShape {

    /** A rectangle. */
    record Square() implements NodeShape {
    }

    /** An ellipse. */
    record Ellipse() implements NodeShape {
    }

    /** A diamond. */
    record Lozenge() implements NodeShape {
    }

    /**
     * A dot with a ring around it.
     *
     * @param ringWidth width of the ring in pixels
     */
    record Dot(double ringWidth) implements NodeShape {
    }

    /** A sheet with a folded corner. */
    record Note() implements NodeShape {
    }

    /** A triangle that points upwards. */
    record Triangle() implements NodeShape {
    }

    /** A horizontal stroke. */
    record Bar() implements NodeShape {
    }

    /** A ring. */
    record Ring() implements NodeShape {
    }

    /**
     * An image.
     *
     * @param path path {@code /bundle/path} of the image
     */
    record Image(String path) implements NodeShape {
    }

    /**
     * Gauges.
     *
     * @param alignment how they are laid out
     * @param sections the gauges
     */
    record Gauge(GaugeAlignment alignment, List<Section> sections) implements NodeShape {

        /** Copies the list. */
        public Gauge {
            sections = List.copyOf(sections);
        }
    }

    /**
     * One gauge.
     *
     * @param share how full it is, 0 to 1
     * @param background colour of the empty part
     * @param foreground colour of the full part
     * @param label its label, empty when none
     */
    record Section(double share, Paint background, Paint foreground, String label) {
    }
}
