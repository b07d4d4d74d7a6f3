/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the workbench, in the language of the workbench. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages",
            Locale.getDefault(), Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));

    private Texts() {
    }

    /** The text of a key, with arguments put in by MessageFormat. */
    public static String get(String key, Object... arguments) {
        String text = BUNDLE.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
