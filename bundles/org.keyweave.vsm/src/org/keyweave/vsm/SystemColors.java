/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The colours that every specification may use, as
 * {@code environment:/viewpoint#//@systemColors/@entries[name='blue']}.
 * Names and values are those of Sirius.
 */
public final class SystemColors {

    /** Where specifications look for them. */
    static final URI ENVIRONMENT = URI.createURI("environment:/viewpoint");

    private static final String STYLE = "http://www.eclipse.org/sirius/description/style/1.1.0";
    private static final List<String> LABEL_BORDERS = List.of("labelBorderStyleWithBeveledCorner",
            "labelBorderForContainer", "nolabelBorderForList");
    private static final Map<String, Integer> COLORS = colors();

    private SystemColors() {
    }

    /** Names and values {@code 0xrrggbb}, in Sirius' order. */
    public static Map<String, Integer> all() {
        return COLORS;
    }

    private static Map<String, Integer> colors() {
        Map<String, Integer> colors = new LinkedHashMap<>();
        colors.put("white", 0xffffff);
        colors.put("black", 0x000000);
        colors.put("blue", 0x729fcf);
        colors.put("chocolate", 0xe9b96e);
        colors.put("gray", 0x888888);
        colors.put("green", 0x8ae234);
        colors.put("orange", 0xfcaf3e);
        colors.put("purple", 0xad7fa8);
        colors.put("red", 0xef2929);
        colors.put("yellow", 0xfce94f);
        colors.put("light_blue", 0xc2efff);
        colors.put("light_chocolate", 0xeec98e);
        colors.put("light_gray", 0xd1d1d1);
        colors.put("light_green", 0xccf2a6);
        colors.put("light_orange", 0xfdce89);
        colors.put("light_purple", 0xd9c4d7);
        colors.put("light_red", 0xf68b8b);
        colors.put("light_yellow", 0xfff5b5);
        colors.put("dark_blue", 0x274c72);
        colors.put("dark_chocolate", 0x9a6717);
        colors.put("dark_gray", 0x454545);
        colors.put("dark_green", 0x4d8914);
        colors.put("dark_orange", 0xe08503);
        colors.put("dark_purple", 0x72496e);
        colors.put("dark_red", 0x9c0c0c);
        colors.put("dark_yellow", 0xd6c542);
        return Collections.unmodifiableMap(colors);
    }

    /** The resource that holds the colours and the label borders, for one resource set. */
    static Resource newEnvironment() {
        EObject environment = create(VsmPackages.DESCRIPTION, "Environment");
        EObject palette = create(VsmPackages.DESCRIPTION, "SytemColorsPalette");
        set(environment, "systemColors", palette);
        COLORS.forEach((name, value) -> {
            EObject color = create(VsmPackages.DESCRIPTION, "SystemColor");
            set(color, "name", name);
            set(color, "red", value >> 16 & 0xff);
            set(color, "green", value >> 8 & 0xff);
            set(color, "blue", value & 0xff);
            add(palette, "entries", color);
        });
        EObject borders = create(STYLE, "LabelBorderStyles");
        set(environment, "labelBorderStyles", borders);
        LABEL_BORDERS.forEach(id -> {
            EObject border = create(STYLE, "LabelBorderStyleDescription");
            set(border, "id", id);
            add(borders, "labelBorderStyleDescriptions", border);
        });
        Resource resource = new ResourceImpl(ENVIRONMENT);
        resource.getContents().add(environment);
        return resource;
    }

    private static EObject create(String namespace, String type) {
        return EcoreUtil.create(VsmPackages.type(namespace, type));
    }

    private static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject owner, String feature, EObject value) {
        ((List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature))).add(value);
    }
}
