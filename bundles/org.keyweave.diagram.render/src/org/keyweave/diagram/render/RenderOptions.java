/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.keyweave.diagram.model.DiagramElement;

/**
 * How a picture is made.
 *
 * @param theme its colours
 * @param margin free space around the drawing, in pixels
 * @param heading whether the title of the diagram stands above the drawing
 * @param footer line below the drawing, such as model and date; empty for none
 * @param idPrefix put before every id, so that several pictures may stand in one page
 * @param link address that an element leads to, if any; only fragments and relative addresses are written
 * @param images content of the image behind a path {@code /bundle/path}, if there is one
 * @param locale language of the fixed texts and of the document
 */
public record RenderOptions(Theme theme, double margin, boolean heading, String footer, String idPrefix,
        Function<DiagramElement, Optional<String>> link, Function<String, Optional<byte[]>> images, Locale locale) {

    /** A light picture with heading and no links. */
    public static final RenderOptions DEFAULT = new RenderOptions(Theme.LIGHT, 24, true, "", "kw-",
            element -> Optional.empty(), path -> Optional.empty(), Locale.ENGLISH);

    /** The same with another theme. */
    public RenderOptions withTheme(Theme other) {
        return new RenderOptions(other, margin, heading, footer, idPrefix, link, images, locale);
    }

    /** The same with another margin, in pixels. */
    public RenderOptions withMargin(double pixels) {
        return new RenderOptions(theme, pixels, heading, footer, idPrefix, link, images, locale);
    }

    /** The same with or without the title above the drawing. */
    public RenderOptions withHeading(boolean shown) {
        return new RenderOptions(theme, margin, shown, footer, idPrefix, link, images, locale);
    }

    /** The same with a line below the drawing. */
    public RenderOptions withFooter(String line) {
        return new RenderOptions(theme, margin, heading, line, idPrefix, link, images, locale);
    }

    /** The same with another prefix of ids. */
    public RenderOptions withIdPrefix(String prefix) {
        return new RenderOptions(theme, margin, heading, footer, prefix, link, images, locale);
    }

    /** The same with links. */
    public RenderOptions withLink(Function<DiagramElement, Optional<String>> address) {
        return new RenderOptions(theme, margin, heading, footer, idPrefix, address, images, locale);
    }

    /** The same with images. */
    public RenderOptions withImages(Function<String, Optional<byte[]>> source) {
        return new RenderOptions(theme, margin, heading, footer, idPrefix, link, source, locale);
    }

    /** The same in another language. */
    public RenderOptions withLocale(Locale language) {
        return new RenderOptions(theme, margin, heading, footer, idPrefix, link, images, language);
    }
}
