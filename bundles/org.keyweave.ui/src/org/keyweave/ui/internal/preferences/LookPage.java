/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.preferences;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.keyweave.ui.internal.text.Texts;

/** Light or dark, and the language of the workbench. */
public final class LookPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String PREFIX = "org.eclipse.e4.ui.css.theme.e4_";
    private static final String[] THEMES = { PREFIX + "default", PREFIX + "dark" };
    private static final String[] LANGUAGES = { "", "en", "zh_CN" };

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
        theme = combo(area, "look.theme", Texts.get("look.light"), Texts.get("look.dark"));
        ITheme active = engine().getActiveTheme();
        theme.select(active != null && active.getId().contains("dark") ? 1 : 0);
        language = combo(area, "look.language", Texts.get("look.language.system"), "English", "\u4e2d\u6587");
        language.select(java.util.List.of(LANGUAGES).indexOf(LanguageChoice.get()));
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Texts.get("look.hint"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        return area;
    }

    private static Combo combo(Composite area, String key, String... items) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items);
        return combo;
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    @Override
    public boolean performOk() {
        engine().setTheme(THEMES[Math.max(0, theme.getSelectionIndex())], true);
        try {
            LanguageChoice.set(LANGUAGES[Math.max(0, language.getSelectionIndex())]);
        } catch (java.io.IOException e) {
            setErrorMessage(e.getLocalizedMessage());
            return false;
        }
        return true;
    }
}
