/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.net.URL;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** An icon for every class: SVG on a grid of 16 pixels, one colour a family. */
public final class ElementIcons {

    private static final String FOLDER = "/icons/model16/";

    private ElementIcons() {
    }

    /**
     * The icon of a class.
     *
     * @throws IllegalArgumentException if it is no concrete class of the metamodel
     */
    public static URL icon(EClass type) {
        URL url = ElementIcons.class.getResource(FOLDER + type.getName() + ".svg");
        if (url == null) {
            throw new IllegalArgumentException("no icon for " + type.getName());
        }
        return url;
    }

    /** The icon of an element's class. */
    public static URL icon(EObject element) {
        return icon(element.eClass());
    }
}
