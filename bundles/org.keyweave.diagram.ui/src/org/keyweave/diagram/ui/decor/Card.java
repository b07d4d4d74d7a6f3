/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.List;

/**
 * What is shown while the mouse rests on a mark.
 *
 * @param title the first line, in bold
 * @param paragraphs what follows; long ones are broken into lines
 * @param hint what can be done here, in a quieter colour; empty when nothing
 */
public record Card(String title, List<String> paragraphs, String hint) {

    /** Copies the paragraphs. */
    public Card {
        paragraphs = List.copyOf(paragraphs);
    }
}
