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
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.ui.desk.Desk;

/** Gives pictures of the diagram away: as a file, through the clipboard, on paper. */
public final class PictureDeeds {

    private static final double CLIPBOARD_SCALE = 2;

    private final Control control;
    private final Desk desk;
    private final PictureMaker maker;

    /** Deeds for a diagram that a control shows. */
    public PictureDeeds(Control control, Desk desk) {
        this.control = control;
        this.desk = desk;
        maker = new PictureMaker(control, desk);
    }

    private Shell shell() {
        return control.getShell();
    }

    /** Asks for format and file, and writes it. */
    public void export() {
        ExportDialog dialog = new ExportDialog(shell(), desk, maker);
        if (dialog.open() != Window.OK) {
            return;
        }
        ExportChoice choice = dialog.choice();
        BusyIndicator.showWhile(control.getDisplay(), () -> export(choice));
    }

    private void export(ExportChoice choice) {
        try {
            Optional<byte[]> picture = maker.make(choice.format(), choice.scale(), choice.theme());
            if (picture.isPresent()) {
                PictureMaker.write(picture.get(), Path.of(choice.file()));
                desk.hint(desk.messages().get("export.done", choice.file()));
            } else {
                desk.hint(desk.messages().get("export.stopped", choice.file()));
            }
        } catch (IOException | OutOfMemoryError e) {
            failed("export.failed", choice.file(), e);
        }
    }

    /** Puts the picture on the clipboard, as pixels and as SVG. */
    public void copy() {
        BusyIndicator.showWhile(control.getDisplay(), () -> {
            try {
                Optional<byte[]> pixels = maker.make(PictureFormat.PNG, CLIPBOARD_SCALE, Theme.LIGHT);
                Optional<byte[]> vectors = pixels.isEmpty() ? pixels : maker.make(PictureFormat.SVG, 1, Theme.LIGHT);
                vectors.ifPresent(svg -> ClipboardPicture.put(control.getDisplay(), pixels.get(), svg));
                desk.hint(desk.messages().get(vectors.isPresent() ? "copy.done" : "copy.stopped"));
            } catch (IOException | OutOfMemoryError e) {
                failed("copy.failed", "", e);
            }
        });
    }

    /** Shows the pages and prints them. */
    public void print() {
        try {
            maker.make(PictureFormat.PNG, PrintDialog.SCALE, Theme.LIGHT)
                    .ifPresent(picture -> new PrintDialog(shell(), desk, picture).open());
        } catch (IOException | OutOfMemoryError e) {
            failed("print.failed", "", e);
        }
    }

    private void failed(String key, String file, Throwable reason) {
        String cause = reason.getLocalizedMessage() == null ? reason.getClass().getSimpleName()
                : reason.getLocalizedMessage();
        MessageDialog.openError(shell(), desk.messages().get("export.failed.title"),
                desk.messages().get(key, file, cause));
    }
}
