/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.look;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.FrameworkUtil;

/**
 * Adds to the theme of a GTK desktop what the style sheets of the platform cannot: they set colours once, not for each
 * state that a field can be in.
 */
public final class DesktopStyle {

    /** Read by SWT when the display is made. */
    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

    private DesktopStyle() {
    }

    /** To be called before the display is made; a style of the user's own has precedence. */
    public static void prepare() {
        URL style = FrameworkUtil.getBundle(DesktopStyle.class).getEntry("css/gtk.css");
        if (style == null || System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            // Not as an address, in which blanks and letters beyond ASCII are not what they are in a file's name.
            System.setProperty(PROPERTY, new File(FileLocator.toFileURL(style).getPath()).toString());
        } catch (IOException e) {
            System.getLogger(DesktopStyle.class.getName()).log(Level.INFO, "fields look as the desktop has them", e);
        }
    }
}
