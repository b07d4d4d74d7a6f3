/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import java.io.ByteArrayInputStream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.text.Messages;

/** Shows the pages before they are printed: upright or across, on one page or on several side by side. */
final class PrintDialog extends Dialog {

    /** 200 dots per inch where a pixel of the diagram is a 96th. */
    static final double SCALE = 2.1;
    private static final int MOST_ACROSS = 8;

    private final Desk desk;
    private final Messages messages;
    private final Image picture;
    private Spinner across;
    private Button landscape;
    private Canvas preview;
    private Label pages;

    /**
     * A dialog for a picture.
     *
     * @param png the picture, of the scale {@link #SCALE}
     */
    PrintDialog(Shell shell, Desk desk, byte[] png) {
        super(shell);
        this.desk = desk;
        this.messages = desk.messages();
        setShellStyle(getShellStyle() | SWT.RESIZE);
        picture = new Image(shell.getDisplay(), new ByteArrayInputStream(png));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("print.title"));
        shell.addListener(SWT.Dispose, event -> picture.dispose());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 5;
        Rectangle size = picture.getBounds();
        Button portrait = new Button(area, SWT.RADIO);
        portrait.setText(messages.get("print.portrait"));
        portrait.setSelection(size.width < size.height);
        landscape = new Button(area, SWT.RADIO);
        landscape.setText(messages.get("print.landscape"));
        landscape.setSelection(size.width >= size.height);
        landscape.addListener(SWT.Selection, event -> refresh());
        new Label(area, SWT.NONE).setText(messages.get("print.across"));
        across = new Spinner(area, SWT.BORDER);
        across.setValues(1, 1, MOST_ACROSS, 0, 1, 1);
        across.addListener(SWT.Selection, event -> refresh());
        pages = new Label(area, SWT.NONE);
        pages.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        preview = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, 5, 1);
        large.widthHint = 620;
        large.heightHint = 440;
        preview.setLayoutData(large);
        preview.addListener(SWT.Paint, event -> paint(event.gc));
        refresh();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("print.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** The pages for the shape of paper chosen; A4 until a printer says otherwise. */
    private PageGrid grid() {
        Rectangle page = landscape.getSelection() ? new Rectangle(0, 0, 277, 190) : new Rectangle(0, 0, 190, 277);
        return new PageGrid(picture.getBounds(), page, across.getSelection());
    }

    private void refresh() {
        pages.setText(messages.get("print.pages", grid().count()));
        pages.getParent().layout();
        preview.redraw();
    }

    private void paint(GC gc) {
        PageGrid grid = grid();
        Rectangle room = preview.getClientArea();
        int gap = 10;
        double scale = Math.min((double) (room.width - gap) / grid.across() - gap,
                ((double) (room.height - gap) / grid.down() - gap) * grid.page().width / grid.page().height)
                / grid.page().width;
        Point sheet = new Point((int) (grid.page().width * scale), (int) (grid.page().height * scale));
        int left = Math.max(gap, (room.width - grid.across() * (sheet.x + gap) + gap) / 2);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        for (int i = 0; i < grid.count(); i++) {
            int x = left + i % grid.across() * (sheet.x + gap);
            int y = gap + i / grid.across() * (sheet.y + gap);
            gc.fillRectangle(x, y, sheet.x, sheet.y);
            Rectangle part = grid.part(i);
            double drawn = grid.scale() * scale;
            gc.drawImage(picture, part.x, part.y, part.width, part.height, x, y,
                    Math.max(1, (int) (part.width * drawn)), Math.max(1, (int) (part.height * drawn)));
            gc.drawRectangle(x, y, sheet.x, sheet.y);
        }
    }

    @Override
    protected void okPressed() {
        org.eclipse.swt.printing.PrintDialog dialog = new org.eclipse.swt.printing.PrintDialog(getShell());
        PrinterData usual = new PrinterData();
        usual.orientation = landscape.getSelection() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(usual);
        PrinterData chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            if (PrintJob.print(chosen, desk.diagram().title(), picture.getImageData(), across.getSelection())) {
                super.okPressed();
                return;
            }
            failed(chosen.name);
        } catch (SWTException | org.eclipse.swt.SWTError e) {
            failed(e.getMessage());
        }
    }

    private void failed(String reason) {
        MessageDialog.openError(getShell(), messages.get("print.title"), messages.get("print.failed", "", reason));
    }
}
