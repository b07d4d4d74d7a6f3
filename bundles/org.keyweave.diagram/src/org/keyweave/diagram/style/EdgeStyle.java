/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

import java.util.Optional;

import org.keyweave.vsm.spec.CenteringStyle;
import org.keyweave.vsm.spec.EdgeArrows;
import org.keyweave.vsm.spec.EdgeRouting;

/**
 * How an edge looks.
 *
 * @param origin path of the style in the notation
 * @param stroke its line
 * @param sourceArrow what stands at its source
 * @param targetArrow what stands at its target
 * @param routing how it runs
 * @param centering which ends aim at the centre of their element
 * @param beginLabel look of the label near the source
 * @param centerLabel look of the label in the middle
 * @param endLabel look of the label near the target
 */
public record EdgeStyle(String origin, Stroke stroke, EdgeArrows sourceArrow, EdgeArrows targetArrow,
        EdgeRouting routing, CenteringStyle centering, Optional<LabelStyle> beginLabel,
        Optional<LabelStyle> centerLabel, Optional<LabelStyle> endLabel) implements ElementStyle {
}
