/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.report.WholeFile;

/**
 * Writes a picture to a file, whole or not at all.
 *
 * @param picture the picture
 * @param options how it is made
 * @param scale pixels of a PNG image for one pixel of the diagram
 */
public record PictureFile(Picture picture, RenderOptions options, double scale) {

    private static final int LONGEST_NAME = 60;

    /** Kinds of picture files. */
    public enum Type {
        /** Scalable Vector Graphics. */
        SVG,
        /** Portable Network Graphics. */
        PNG,
        /** Portable Document Format, one page. */
        PDF;

        /** The type that the extension of a file names. */
        public static Optional<Type> of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            for (Type type : values()) {
                if (name.endsWith("." + type.extension())) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }

        /** Extension of its files, without the dot. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A file name from what is drawn, that every file system takes and that no name of a model can lead out of a folder.
     */
    public static String name(String diagram, String element, String id, Type type) {
        String plain = element.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST_NAME) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0,
                    plain.length()))));
        }
        String safeId = id.replaceAll("[^A-Za-z0-9]", "");
        return diagram + "-" + (plain.isEmpty() ? "" : plain + "-") + safeId + "." + type.extension();
    }

    /**
     * Writes the file; one that is there is replaced.
     *
     * @throws IllegalArgumentException when the scale is not above 0 or the image would be too large
     */
    public void write(Path file, Type type) throws IOException {
        WholeFile.write(file, out -> {
            switch (type) {
                case SVG -> picture.writeSvg(options, out);
                case PNG -> picture.writePng(options, scale, out);
                case PDF -> picture.writePdf(options, out);
            }
        });
    }
}
