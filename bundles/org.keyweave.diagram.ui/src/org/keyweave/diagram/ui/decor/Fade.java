/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.keyweave.diagram.model.DiagramElement;

/**
 * Takes an element back without taking it away: a shape turns pale, its name is struck through and its border is
 * dashed; a line turns pale and is crossed out.
 *
 * @param element what is no longer there
 */
public record Fade(DiagramElement element) {
}
