/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.keyweave.ui.internal.text.Texts;

/** A field for the name of a file with a button to look for it; two cells of a grid. */
public final class FileField {

    private final Text field;
    private final Button browse;
    private String extension;

    /**
     * A field.
     *
     * @param style {@link SWT#OPEN} or {@link SWT#SAVE}
     * @param extension which files are offered, such as {@code *.docx}
     * @param changed called when the name was changed
     */
    public FileField(Composite parent, int style, String extension, Runnable changed) {
        this.extension = extension;
        field = new Text(parent, SWT.BORDER | SWT.SINGLE);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> changed.run());
        browse = new Button(parent, SWT.PUSH);
        browse.setText(Texts.get("newModel.browse"));
        browse.addListener(SWT.Selection, event -> browse(style));
    }

    private void browse(int style) {
        FileDialog dialog = new FileDialog(field.getShell(), style);
        dialog.setFilterExtensions(new String[] { extension, "*" });
        path().ifPresent(path -> {
            dialog.setFileName(String.valueOf(path.getFileName()));
            if (path.getParent() != null) {
                dialog.setFilterPath(path.getParent().toString());
            }
        });
        String chosen = dialog.open();
        if (chosen != null) {
            field.setText(style == SWT.SAVE ? withExtension(chosen) : chosen);
        }
    }

    /** A new file gets the extension that is offered, unless its name ends with one already. */
    private String withExtension(String chosen) {
        String ending = extension.startsWith("*.") ? extension.substring(1) : "";
        return chosen.endsWith(ending) ? chosen : chosen + ending;
    }

    /** The field itself. */
    public Text field() {
        return field;
    }

    /** Says which files are offered. */
    public void setExtension(String offered) {
        extension = offered;
    }

    /** Lets the file be changed or not. */
    public void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    /** The file; empty when nothing, or nothing that can be a file, is written. */
    public Optional<Path> path() {
        try {
            return field.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(field.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether something is written that can be no file. */
    public boolean isInvalid() {
        return !field.getText().isBlank() && path().isEmpty();
    }
}
