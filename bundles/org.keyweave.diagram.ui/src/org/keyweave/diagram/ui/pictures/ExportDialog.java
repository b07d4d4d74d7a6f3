/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.ui.Memory;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.text.Messages;

/** Asks how a diagram is to be exported; format, scale and folder are those of the last time. */
final class ExportDialog extends TitleAreaDialog {

    private static final String FOLDER = "export.folder";
    private static final String FORMAT = "export.format";
    private static final String SCALE = "export.scale";
    private static final String DARK = "export.dark";
    private static final int[] SCALES = { 1, 2, 3, 4 };

    private final Desk desk;
    private final Messages messages;
    private final Memory memory;
    private final PictureMaker maker;
    private final Button[] formats = new Button[PictureFormat.values().length];
    private Combo scale;
    private Button dark;
    private Button footer;
    private Text file;
    private ExportChoice choice;

    ExportDialog(Shell shell, Desk desk, PictureMaker maker) {
        super(shell);
        this.desk = desk;
        this.messages = desk.messages();
        this.memory = desk.memory();
        this.maker = maker;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen; to be asked when the dialog was left with its button. */
    ExportChoice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 10;
        grid.marginHeight = 10;
        area.setLayout(grid);
        setTitle(messages.get("export.title"));
        setMessage(messages.get("export.message", desk.diagram().title()));
        label(area, "export.format");
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        buttons.setLayout(new GridLayout(formats.length, false));
        PictureFormat last = PictureFormat.of(memory.get(FORMAT).orElse(""));
        for (PictureFormat format : PictureFormat.values()) {
            Button button = new Button(buttons, SWT.RADIO);
            button.setText(messages.get("export.format." + format.extension()));
            button.setSelection(format == last);
            button.addListener(SWT.Selection, event -> formatChosen());
            formats[format.ordinal()] = button;
        }
        label(area, "export.scale");
        scale = new Combo(area, SWT.READ_ONLY);
        scale.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        Rect extent = desk.diagram().extent().orElse(new Rect(0, 0, 1, 1));
        for (int each : SCALES) {
            scale.add(messages.get("export.scale.item", each, Math.round(extent.width() * each),
                    Math.round(extent.height() * each)));
        }
        scale.select(Math.max(0, Math.min(SCALES.length, memory.number(SCALE, 2)) - 1));
        new Label(area, SWT.NONE);
        dark = new Button(area, SWT.CHECK);
        dark.setText(messages.get("export.dark"));
        dark.setSelection(memory.isOn(DARK, false));
        dark.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        footer(area);
        label(area, "export.file");
        file = new Text(area, SWT.BORDER);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 380;
        file.setLayoutData(wide);
        file.setText(proposal(last));
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(messages.get("export.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        return outer;
    }

    private void footer(Composite area) {
        if (desk.footer().isEmpty()) {
            return;
        }
        new Label(area, SWT.NONE);
        footer = new Button(area, SWT.CHECK);
        footer.setText(messages.get("export.footer"));
        footer.setToolTipText(desk.footer());
        footer.setSelection(maker.hasFooter());
        footer.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("export.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        formatChosen();
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(messages.get(key));
    }

    private PictureFormat format() {
        for (PictureFormat format : PictureFormat.values()) {
            if (formats[format.ordinal()].getSelection()) {
                return format;
            }
        }
        return PictureFormat.SVG;
    }

    private String proposal(PictureFormat format) {
        String name = desk.diagram().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        String folder = memory.get(FOLDER).filter(kept -> Files.isDirectory(Path.of(kept)))
                .orElse(System.getProperty("user.home"));
        return Path.of(folder, (name.isEmpty() ? "diagram" : name) + "." + format.extension()).toString();
    }

    private void formatChosen() {
        scale.setEnabled(format() == PictureFormat.PNG);
        file.setText(file.getText().replaceFirst("\\.(svg|png|pdf)$", "." + format().extension()));
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*." + format().extension() });
        Path now = Path.of(file.getText());
        dialog.setFilterPath(now.getParent() == null ? null : now.getParent().toString());
        dialog.setFileName(now.getFileName() == null ? "" : now.getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** Says what is wrong with the file and where to put it right. */
    private void check() {
        String problem = null;
        try {
            Path path = Path.of(file.getText());
            if (file.getText().isBlank() || path.getParent() == null || !Files.isDirectory(path.getParent())) {
                problem = messages.get("export.noFolder");
            } else if (Files.isDirectory(path)) {
                problem = messages.get("export.isFolder");
            }
        } catch (InvalidPathException e) {
            problem = messages.get("export.noFolder");
        }
        setErrorMessage(problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
        }
    }

    @Override
    protected void okPressed() {
        String wanted = file.getText().strip();
        if (!wanted.toLowerCase(java.util.Locale.ROOT).endsWith("." + format().extension())) {
            wanted += "." + format().extension();
        }
        Path path = Path.of(wanted);
        if (Files.exists(path) && !MessageDialog.openQuestion(getShell(), messages.get("export.title"),
                messages.get("export.overwrite", path.getFileName()))) {
            return;
        }
        int factor = SCALES[Math.max(0, scale.getSelectionIndex())];
        choice = new ExportChoice(format(), maker.possible(factor), dark.getSelection() ? Theme.DARK : Theme.LIGHT,
                wanted);
        memory.put(FORMAT, format().name());
        memory.put(SCALE, String.valueOf(factor));
        memory.put(DARK, String.valueOf(dark.getSelection()));
        if (footer != null) {
            maker.setFooter(footer.getSelection());
        }
        memory.put(FOLDER, path.toAbsolutePath().getParent().toString());
        super.okPressed();
    }
}
