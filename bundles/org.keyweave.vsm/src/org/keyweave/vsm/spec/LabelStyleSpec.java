/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.Set;

import org.keyweave.vsm.expr.Expression;

/**
 * How a label looks.
 *
 * @param labelExpression the text
 * @param labelSize font size in points, 8 by default
 * @param labelFormat font traits, empty is plain
 * @param labelColor colour of the text
 * @param labelAlignment alignment; centred for labels of edges, which cannot choose
 * @param showIcon whether an icon stands before the text, true by default
 * @param iconPath path of the icon {@code /bundle/path}; empty is the icon of the element itself
 */
public record LabelStyleSpec(Expression labelExpression, int labelSize, Set<FontFormat> labelFormat,
        ColorSpec labelColor, LabelAlignment labelAlignment, boolean showIcon, String iconPath) {

    /** Copies the set. */
    public LabelStyleSpec {
        labelFormat = Set.copyOf(labelFormat);
    }
}
