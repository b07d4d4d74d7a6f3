/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.style.EdgeStyle;

/**
 * How a line looks and where it runs.
 *
 * @param route its way on the sheet
 * @param style its look
 * @param emphasised whether it is marked as selected
 */
public record EdgeLook(Route route, EdgeStyle style, boolean emphasised) {
}
