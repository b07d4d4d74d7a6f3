/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.look;

import java.lang.System.Logger.Level;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The look that the user chose, kept in the preferences. */
public enum Look {

    /** Light or dark as the desktop is. */
    SYSTEM,
    /** Dark ink on light ground. */
    LIGHT,
    /** Light ink on dark ground. */
    DARK;

    private static final String NODE = "org.keyweave.ui";
    private static final String KEY = "look";

    /** The look of the preferences; {@link #SYSTEM} when none was chosen. */
    public static Look chosen() {
        String name = InstanceScope.INSTANCE.getNode(NODE).get(KEY, SYSTEM.key());
        for (Look look : values()) {
            if (look.key().equals(name)) {
                return look;
            }
        }
        return SYSTEM;
    }

    /** Keeps this look for the next start. */
    public void choose() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(KEY, key());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            System.getLogger(Look.class.getName()).log(Level.WARNING, "the look was not kept", e);
        }
    }

    /** Name in preferences and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
