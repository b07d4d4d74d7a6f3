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
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The icons of the diagram editor, drawn as SVG in the folder {@code icons/diagram} of the bundle. */
public final class Icons {

    private static final String FOLDER = "/icons/diagram/";
    private static final String SUFFIX = ".svg";
    private static final String PREFIX = "org.keyweave.diagram.ui/";

    private static final Map<String, Optional<ImageDescriptor>> KNOWN = new ConcurrentHashMap<>();

    private Icons() {
    }

    /** The icon of a name, if there is one; the same for the same name, so that images of it can be shared. */
    public static Optional<ImageDescriptor> find(String name) {
        return KNOWN.computeIfAbsent(name, Icons::load);
    }

    private static Optional<ImageDescriptor> load(String name) {
        URL url = Icons.class.getResource(FOLDER + name + SUFFIX);
        return Optional.ofNullable(url).map(ImageDescriptor::createFromURL).map(Icons::drawnOnce);
    }

    /** Keeps the pixels: each palette makes its own images, and drawing SVG takes longer than all else there. */
    private static ImageDescriptor drawnOnce(ImageDescriptor icon) {
        Map<Integer, Optional<ImageData>> drawn = new ConcurrentHashMap<>();
        return ImageDescriptor.createFromImageDataProvider(zoom -> drawn
                .computeIfAbsent(zoom, size -> Optional.ofNullable(icon.getImageData(size))).orElse(null));
    }

    /** The icon of a name that is known to be there. */
    public static ImageDescriptor get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /**
     * Draws all icons, so that whoever needs one finds it drawn; on any thread.
     *
     * @param zoom size in percent
     */
    public static void drawAll(int zoom) {
        Bundle bundle = FrameworkUtil.getBundle(Icons.class);
        Enumeration<URL> all = bundle == null ? null : bundle.findEntries(FOLDER, "*" + SUFFIX, false);
        while (all != null && all.hasMoreElements()) {
            String path = all.nextElement().getPath();
            get(path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length())).getImageData(zoom);
        }
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
