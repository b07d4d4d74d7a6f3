/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Help texts in one language, from several bundles of which the first that has a key gives it. */
public final class HelpTexts extends ResourceBundle {

    private final List<ResourceBundle> bundles;

    private HelpTexts(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** A bundle that does not fall back from English to the language of the machine. */
    public static ResourceBundle of(String name, Locale locale, ClassLoader loader) {
        return getBundle(name, locale, loader, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
    }

    /** Several bundles as one. */
    public static ResourceBundle join(ResourceBundle... bundles) {
        return new HelpTexts(List.of(bundles));
    }

    @Override
    protected Object handleGetObject(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getObject(key);
            }
        }
        return null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>();
        bundles.forEach(bundle -> keys.addAll(bundle.keySet()));
        return Collections.enumeration(new ArrayList<>(keys));
    }
}
