/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.preferences;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.keyweave.ui.internal.look.Appearance;
import org.keyweave.ui.internal.look.Look;
import org.keyweave.ui.internal.text.Texts;

/** Light or dark, and the language of the workbench. */
public final class LookPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String[] LANGUAGES = { "", "en", "zh_CN" };
    private static final Point ROOM = new Point(680, 440);

    private Combo theme;
    private Combo language;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        theme = combo(area, "look.theme", Arrays.stream(Look.values()).map(look -> Texts.get("look." + look.key()))
                .toArray(String[]::new));
        theme.select(Look.chosen().ordinal());
        language = combo(area, "look.language", Texts.get("look.language.system"), "English", "\u4e2d\u6587");
        language.select(List.of(LANGUAGES).indexOf(LanguageChoice.get()));
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Texts.get("look.hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        return area;
    }

    /** Room for the other pages too, which the dialog does not grow for. */
    @Override
    protected Point doComputeSize() {
        Point size = super.doComputeSize();
        return new Point(Math.max(size.x, ROOM.x), Math.max(size.y, ROOM.y));
    }

    private static Combo combo(Composite area, String key, String... items) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items);
        return combo;
    }

    @Override
    public boolean performOk() {
        Appearance.apply(Look.values()[Math.max(0, theme.getSelectionIndex())]);
        String chosen = LANGUAGES[Math.max(0, language.getSelectionIndex())];
        if (chosen.equals(LanguageChoice.get())) {
            return true;
        }
        try {
            LanguageChoice.set(chosen);
        } catch (IOException e) {
            setErrorMessage(e.getLocalizedMessage());
            return false;
        }
        offerRestart();
        return true;
    }

    /** After the preference dialog has closed; the restart saves what the user wants saved. */
    private void offerRestart() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Shell window = workbench.getActiveWorkbenchWindow().getShell();
        window.getDisplay().asyncExec(() -> {
            if (!window.isDisposed() && MessageDialog.open(MessageDialog.QUESTION, window, Texts.get("restart.title"),
                    Texts.get("restart.message"), SWT.NONE, Texts.get("restart.now"),
                    Texts.get("restart.later")) == Window.OK) {
                workbench.restart();
            }
        });
    }
}
