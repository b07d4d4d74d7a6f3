/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.CardFigure;

/** Cards that tell about elements while the pointer rests on them. Made when they are asked for first. */
final class Tips {

    private Tips() {
    }

    /** The card of an element; {@code null} when the notation says nothing about it. */
    static IFigure of(Desk desk, DiagramElement element, IFigure before) {
        String text = element.tooltip();
        // What is refused is said beside the pointer, where a card would lie over it.
        if (text.isBlank() || !desk.note().isEmpty()) {
            return null;
        }
        return before instanceof CardFigure card && card.text().equals(text) ? before
                : new CardFigure(text, desk.ink(), desk.messages().locale());
    }
}
