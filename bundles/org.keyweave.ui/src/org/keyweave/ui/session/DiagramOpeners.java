/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.util.Optional;

/** Where the diagram editor makes itself known. To be used on the user interface thread. */
public final class DiagramOpeners {

    private static DiagramOpener opener;

    private DiagramOpeners() {
    }

    /** Makes an opener known; a later one takes its place. */
    public static void register(DiagramOpener newOpener) {
        opener = newOpener;
    }

    /** The opener, if there is a diagram editor. */
    public static Optional<DiagramOpener> get() {
        return Optional.ofNullable(opener);
    }
}
