/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.keyweave.diagram.render.PdfRenderer;
import org.keyweave.diagram.render.PngRenderer;
import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.diagram.render.SvgRenderer;
import org.keyweave.diagram.ui.desk.Desk;

/** Writes the diagram as a picture. */
final class Pictures {

    private static final double PNG_SCALE = 2;

    private final DiagramActions actions;
    private final Desk desk;
    private final RenderOptions options;

    Pictures(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
        this.options = RenderOptions.DEFAULT.withLocale(desk.messages().locale())
                .withImages(desk.ink()::content);
    }

    IMenuManager menu() {
        MenuManager menu = new MenuManager(desk.messages().get("menu.export"));
        menu.add(actions.action("exportSvg", () -> export("svg")));
        menu.add(actions.action("exportPng", () -> export("png")));
        menu.add(actions.action("exportPdf", () -> export("pdf")));
        return menu;
    }

    private void export(String extension) {
        FileDialog dialog = new FileDialog(actions.viewer().getControl().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*." + extension });
        dialog.setFileName(desk.diagram().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + "."
                + extension);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            // Made in memory first, so that nothing half-written stays behind.
            Files.write(Path.of(chosen), content(extension));
            desk.hint(desk.messages().get("export.done", chosen));
        } catch (IOException e) {
            MessageDialog.openError(actions.viewer().getControl().getShell(),
                    desk.messages().get("export.failed.title"),
                    desk.messages().get("export.failed", chosen, e.getLocalizedMessage()));
        }
    }

    private byte[] content(String extension) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (extension) {
            case "png" -> {
                PngRenderer renderer = new PngRenderer(options);
                renderer.render(desk.diagram(), Math.min(PNG_SCALE, renderer.greatestScale(desk.diagram())), out);
            }
            case "pdf" -> new PdfRenderer(options).render(desk.diagram(), out);
            default -> out.write(new SvgRenderer(options).render(desk.diagram()).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
