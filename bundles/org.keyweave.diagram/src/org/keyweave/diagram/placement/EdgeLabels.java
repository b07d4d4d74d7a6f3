/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.text.LabelLayout;
import org.keyweave.vsm.spec.LabelAlignment;

/** Puts the labels of an edge on its line, each on a pill; the bounds of their blocks are the pills. */
final class EdgeLabels {

    private final DiagramWriter writer;
    private final LabelBlocks labels;

    EdgeLabels(DiagramWriter writer, LabelBlocks labels) {
        this.writer = writer;
        this.labels = labels;
    }

    void place(EdgeElement edge, ElementState state) {
        for (EdgeLabel label : edge.labels()) {
            if (label.hidden()) {
                writer.setEdgeLabelBlock(edge, label.slot(), TextBlock.NONE);
                continue;
            }
            double share = state.labelShares().getOrDefault(label.slot(), label.slot().share());
            writer.setEdgeLabelBlock(edge, label.slot(), block(label, edge.route().at(share)));
        }
    }

    private TextBlock block(EdgeLabel label, Point at) {
        LabelLayout layout = labels.layout(label.text(), label.style(), Metrics.MAX_EDGE_LABEL_WIDTH, 2);
        Size inner = new Size(Math.ceil(LabelBlocks.width(layout, label.style())), layout.height());
        Rect box = Rect.around(at, inner);
        TextBlock text = labels.block(layout, label.style(), box, LabelAlignment.CENTER);
        Rect pill = new Rect(box.x() - Metrics.PILL_PADDING, box.y() - Metrics.PILL_GAP,
                box.width() + 2 * Metrics.PILL_PADDING, box.height() + 2 * Metrics.PILL_GAP);
        return new TextBlock(pill, text.lines(), text.shortened());
    }
}
