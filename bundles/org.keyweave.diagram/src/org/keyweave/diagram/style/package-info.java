/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Resolved styles: what the notation says about the look of one element, all expressions evaluated. Immutable values,
 * compared by content; a renderer or an editor needs nothing else.
 *
 * <p>Sizes are in pixels (a font size of Sirius in points is converted at 96 dots per inch). Colours bear the name they
 * have in the notation, so that a theme may replace them.
 */
package org.keyweave.diagram.style;
