/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.diagram.render.PdfRenderer;
import org.keyweave.diagram.render.PngRenderer;
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
     * The picture. Pixels and pages may take seconds, the first ones in any case: they are made in a thread of their
     * own while a dialog keeps the user from changing the diagram.
     *
     * @param scale pixels of the picture for a pixel of the diagram; for PNG alone
     */
    byte[] make(PictureFormat format, double scale, Theme theme) throws IOException {
        byte[][] result = new byte[1][];
        try {
            if (format == PictureFormat.SVG && desk.diagram().size() < LARGE) {
                return content(format, scale, theme);
            }
            new Patience(control.getShell()).run(true, false, monitor -> {
                monitor.beginTask(desk.messages().get("picture.running"), IProgressMonitor.UNKNOWN);
                result[0] = content(format, scale, theme);
                monitor.done();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof UncheckedIOException failed ? failed.getCause()
                    : new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return result[0];
    }

    /** A dialog that stays until the picture is made; closed before, it would leave its work without a display. */
    private static final class Patience extends ProgressMonitorDialog {

        Patience(Shell shell) {
            super(shell);
        }

        @Override
        protected boolean canHandleShellCloseEvent() {
            return false;
        }
    }

    private byte[] content(PictureFormat format, double scale, Theme theme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderOptions options = options(theme);
        try {
            switch (format) {
                case PNG -> new PngRenderer(options).render(desk.diagram(), possible(scale), out);
                case PDF -> new PdfRenderer(options).render(desk.diagram(), out);
                case SVG -> out.write(new SvgRenderer(options).render(desk.diagram())
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
