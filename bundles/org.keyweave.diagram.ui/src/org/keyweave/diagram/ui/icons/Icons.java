/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.icons;

import java.net.URL;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of the diagram editor, drawn as SVG in the folder {@code icons/diagram} of the bundle. */
public final class Icons {

    private static final String PREFIX = "org.keyweave.diagram.ui/";

    private Icons() {
    }

    /** The icon of a name, if there is one. */
    public static Optional<ImageDescriptor> find(String name) {
        URL url = Icons.class.getResource("/icons/diagram/" + name + ".svg");
        return Optional.ofNullable(url).map(ImageDescriptor::createFromURL);
    }

    /** The icon of a name that is known to be there. */
    public static ImageDescriptor get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** An icon that all share; never dispose it. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PREFIX + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, get(name));
        }
        return registry.get(key);
    }
}
