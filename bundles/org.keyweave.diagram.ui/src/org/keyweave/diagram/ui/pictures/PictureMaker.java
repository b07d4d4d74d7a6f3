/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.keyweave.diagram.render.PdfRenderer;
import org.keyweave.diagram.render.PngRenderer;
import org.keyweave.diagram.render.PreparedPicture;
import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.diagram.render.SvgRenderer;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.ui.desk.Desk;

/** Makes pictures of a diagram in memory, and files of them as a whole or not at all. */
final class PictureMaker {

    private static final int LARGE = 1500;
    private static final String FOOTER = "export.footer";

    private final Control control;
    private final Desk desk;

    PictureMaker(Control control, Desk desk) {
        this.control = control;
        this.desk = desk;
    }

    private RenderOptions options(Theme theme) {
        return RenderOptions.DEFAULT.withTheme(theme).withLocale(desk.messages().locale())
                .withImages(desk.ink()::content).withFooter(hasFooter() ? desk.footer() : "");
    }

    /** Whether model, date and definition are told below pictures; as chosen when one was exported last. */
    boolean hasFooter() {
        return desk.memory().isOn(FOOTER, true);
    }

    void setFooter(boolean wanted) {
        desk.memory().put(FOOTER, String.valueOf(wanted));
    }

    /** The scale that is wanted, or the greatest that is possible. */
    double possible(double scale) {
        return Math.min(scale, new PngRenderer(options(Theme.LIGHT)).greatestScale(desk.diagram()));
    }

    /**
     * The picture, unless the user let go of it. Pixels and pages may take seconds, the first ones in any case: they are
     * made in a thread of their own behind a dialog. The diagram is read first, while the dialog keeps the user from
     * changing it; what follows is let go of at once.
     *
     * @param scale pixels of the picture for a pixel of the diagram; for PNG alone
     */
    Optional<byte[]> make(PictureFormat format, double scale, Theme theme) throws IOException {
        if (format == PictureFormat.SVG && desk.diagram().size() < LARGE) {
            return Optional.of(svg(options(theme)));
        }
        return new PictureWork(control.getShell(), desk.messages()).make(() -> prepare(format, scale, options(theme)));
    }

    private PreparedPicture prepare(PictureFormat format, double scale, RenderOptions options) {
        return switch (format) {
            case PNG -> new PngRenderer(options).prepare(desk.diagram(), possible(scale));
            case PDF -> new PdfRenderer(options).prepare(desk.diagram());
            case SVG -> {
                byte[] text = svg(options);
                yield out -> out.write(text);
            }
        };
    }

    private byte[] svg(RenderOptions options) {
        return new SvgRenderer(options).render(desk.diagram()).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes content to a file: beside it first, so that what was there stays when the writing fails. */
    static void write(byte[] content, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".keyweave", ".tmp");
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
