/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Choices of the user that are kept from one time to the next, such as filters and where a wizard started last. */
public final class Remembered {

    private static final String NODE = "org.keyweave.ui/remembered";

    private Remembered() {
    }

    /** What was kept under a key, or the default. */
    public static String get(String key, String otherwise) {
        return node().get(key, otherwise);
    }

    /** Keeps a choice. */
    public static void put(String key, String value) {
        if (value == null) {
            node().remove(key);
        } else {
            node().put(key, value);
        }
        try {
            node().flush();
        } catch (BackingStoreException e) {
            // A choice that is forgotten costs a click, not the work.
            System.getLogger(Remembered.class.getName()).log(Level.WARNING, "not remembered: " + key, e);
        }
    }

    /** A choice among constants. */
    public static <E extends Enum<E>> E get(String key, E otherwise) {
        String name = get(key, otherwise.name());
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
