/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import org.eclipse.gef.internal.InternalGEFPlugin;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;

/** Lets GEF's palette live where no OSGi starts its bundle: it asks that for preferences. */
final class PlainGef {

    private PlainGef() {
    }

    static void start() {
        if (InternalGEFPlugin.getDefault() == null) {
            PreferenceStore store = new PreferenceStore();
            new InternalGEFPlugin() {
                @Override
                public IPreferenceStore getPreferenceStore() {
                    return store;
                }
            };
        }
    }
}
