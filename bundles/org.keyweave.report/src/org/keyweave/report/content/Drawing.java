/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.util.function.Supplier;

import org.keyweave.report.picture.Picture;

/** A picture that is drawn when a writer first asks for it: text formats never do, and drawing takes a second. */
public final class Drawing {

    private final Supplier<Picture> source;
    private Picture picture;

    /** A drawing that is made when asked for. */
    public Drawing(Supplier<Picture> source) {
        this.source = source;
    }

    /**
     * The picture.
     *
     * @throws java.util.concurrent.CancellationException when the reader stopped it
     */
    public synchronized Picture picture() {
        if (picture == null) {
            picture = source.get();
        }
        return picture;
    }
}
