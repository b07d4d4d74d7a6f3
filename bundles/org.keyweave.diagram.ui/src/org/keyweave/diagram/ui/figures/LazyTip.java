/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.function.UnaryOperator;

import org.eclipse.draw2d.IFigure;

/** A card of a figure that is made when it is shown first: most never are. */
final class LazyTip {

    private UnaryOperator<IFigure> maker = before -> null;
    private IFigure card;

    void setMaker(UnaryOperator<IFigure> newMaker) {
        maker = newMaker;
    }

    IFigure card() {
        card = maker.apply(card);
        return card;
    }
}
