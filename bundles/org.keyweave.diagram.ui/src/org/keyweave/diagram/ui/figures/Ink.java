/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.style.Paint;
import org.keyweave.diagram.text.FontCatalog;
import org.keyweave.vsm.spec.Rgb;

/** Colours, fonts and images of a drawing on a display. Fonts and images are kept until it is disposed. */
public final class Ink {

    private final Display display;
    private final Theme theme;
    private final Function<String, Optional<byte[]>> content;
    private final String family = FontCatalog.instance().fonts().get(0).getFamily();
    private final Map<FontStyle, Face> faces = new HashMap<>();
    private final Map<Rgb, Color> colors = new HashMap<>();
    private final Map<String, Optional<Image>> images = new HashMap<>();

    /**
     * Ink for a display.
     *
     * @param theme turns the colours of the notation into those shown
     * @param content content of the image behind a path {@code /bundle/path}, if there is one
     */
    public Ink(Display display, Theme theme, Function<String, Optional<byte[]>> content) {
        this.display = display;
        this.theme = theme;
        this.content = content;
    }

    /** The display. */
    public Display display() {
        return display;
    }

    /** A colour of the notation as it is shown. */
    public Color color(Paint paint) {
        return color(paint.rgb());
    }

    /** A colour of the notation as it is shown. */
    public Color color(Rgb rgb) {
        return colors.computeIfAbsent(rgb, key -> plain(theme.color(key)));
    }

    /** The sheet where the notation sets no background. */
    public Color sheet() {
        return plain(theme.sheet());
    }

    private static Color plain(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    /** A font of the size that the layout measured with. */
    Face face(FontStyle style) {
        return faces.computeIfAbsent(style, this::create);
    }

    private Face create(FontStyle style) {
        int points = Math.max(1, (int) Math.round(style.size() * 72 / display.getDPI().y));
        Font font = new Font(display, family, points,
                (style.bold() ? SWT.BOLD : 0) | (style.italic() ? SWT.ITALIC : 0));
        GC gc = new GC(display);
        gc.setFont(font);
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.dispose();
        return new Face(font, ascent);
    }

    /** Content of an image, if there is one. */
    public Optional<byte[]> content(String path) {
        return content.apply(path);
    }

    /** An image, if there is one that can be read. */
    Optional<Image> image(String path) {
        return images.computeIfAbsent(path, key -> content.apply(key).map(bytes -> {
            ImageData data = new ImageData(new java.io.ByteArrayInputStream(bytes));
            return new Image(display, data);
        }));
    }

    /** Gives fonts and images back. */
    public void dispose() {
        faces.values().forEach(face -> face.font.dispose());
        faces.clear();
        images.values().forEach(image -> image.ifPresent(Image::dispose));
        images.clear();
    }

    /**
     * A font with the distance from the top of a line to its baseline.
     *
     * @param font the font
     * @param ascent the distance in pixels
     */
    record Face(Font font, int ascent) {
    }
}
