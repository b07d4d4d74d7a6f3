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
 * A word at the lower edge of a shape or in the middle of a line.
 *
 * @param element what it is about
 * @param gravity its colour
 * @param word the word, short
 */
public record Tag(DiagramElement element, Gravity gravity, String word) {
}
