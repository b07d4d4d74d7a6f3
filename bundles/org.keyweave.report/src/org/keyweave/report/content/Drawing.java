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

import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.report.picture.Picture;

/** A picture that is drawn when a writer first asks for it: text formats never do, and drawing takes a second. */
public final class Drawing {

    private final Lazy<Picture> source;
    private final RenderOptions options;

    /**
     * A drawing that is made when asked for.
     *
     * @param source draws it
     * @param footer line below it, such as model and date
     */
    public Drawing(Supplier<Picture> source, String footer) {
        this.source = new Lazy<>(source);
        options = RenderOptions.DEFAULT.withHeading(false).withFooter(footer);
    }

    /** How it is shown in a report: light, its title being in the caption, with the line below. */
    public RenderOptions options() {
        return options;
    }

    /**
     * The picture.
     *
     * @throws java.util.concurrent.CancellationException when the reader stopped it
     */
    public Picture picture() {
        return source.get();
    }
}
