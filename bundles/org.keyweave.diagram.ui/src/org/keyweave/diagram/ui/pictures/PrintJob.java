/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints a picture on pages. */
final class PrintJob {

    private PrintJob() {
    }

    /**
     * Prints.
     *
     * @param across pages across
     * @return whether the printer took the job
     */
    static boolean print(PrinterData data, String name, ImageData picture, int across) {
        Printer printer = new Printer(data);
        try {
            Rectangle page = printer.getClientArea();
            Rectangle size = new Rectangle(0, 0, picture.width, picture.height);
            PageGrid grid = new PageGrid(size, page, across);
            if (!printer.startJob(name)) {
                return false;
            }
            Image image = new Image(printer, picture);
            GC gc = new GC(printer);
            gc.setInterpolation(SWT.HIGH);
            int first = data.scope == PrinterData.PAGE_RANGE ? Math.max(1, data.startPage) : 1;
            int last = data.scope == PrinterData.PAGE_RANGE ? Math.min(grid.count(), data.endPage) : grid.count();
            for (int i = first - 1; i < last; i++) {
                printer.startPage();
                Rectangle part = grid.part(i);
                gc.drawImage(image, part.x, part.y, part.width, part.height, page.x, page.y,
                        Math.max(1, (int) (part.width * grid.scale())),
                        Math.max(1, (int) (part.height * grid.scale())));
                printer.endPage();
            }
            gc.dispose();
            image.dispose();
            printer.endJob();
            return true;
        } finally {
            printer.dispose();
        }
    }
}
