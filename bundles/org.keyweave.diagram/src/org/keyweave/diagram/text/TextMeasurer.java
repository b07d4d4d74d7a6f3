/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.text;

import org.keyweave.diagram.style.FontStyle;

/** Measures text in pixels. */
public interface TextMeasurer {

    /** Width of one line of text. Linear in its length. */
    double width(String text, FontStyle font);

    /** Distance from the top of a line to its baseline. */
    double ascent(FontStyle font);

    /** Distance from baseline to baseline. */
    double lineHeight(FontStyle font);
}
