/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.net.URL;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;

/** The icons of the workbench, drawn as SVG in the folder {@code icons} of the bundle. */
public final class Icons {

    private static final String PREFIX = "org.keyweave.ui/";
    private static final int BANNER_SCALE = 3;

    /** The icon of each class that has one of its own; others take that of the first of their parents that has. */
    private static final Map<EClass, String> TYPES = Map.ofEntries(
            Map.entry(KeyweavePackage.Literals.PORTFOLIO, "portfolio"),
            Map.entry(KeyweavePackage.Literals.SUPPLIER, "supplier"),
            Map.entry(KeyweavePackage.Literals.ACCOUNT, "account"),
            Map.entry(KeyweavePackage.Literals.COMPETITOR, "competitor"),
            Map.entry(KeyweavePackage.Literals.COMPETITOR_POSITION, "competitor"),
            Map.entry(KeyweavePackage.Literals.UNIT, "unit"),
            Map.entry(KeyweavePackage.Literals.PERSON, "person"),
            Map.entry(KeyweavePackage.Literals.PERSON_LINE, "line"),
            Map.entry(KeyweavePackage.Literals.TOUCHPOINT, "touchpoint"),
            Map.entry(KeyweavePackage.Literals.INTERACTION, "interaction"),
            Map.entry(KeyweavePackage.Literals.STAGE_ASSESSMENT, "stage"),
            Map.entry(KeyweavePackage.Literals.STAGE_TARGET, "target"),
            Map.entry(KeyweavePackage.Literals.STAGE, "stage"),
            Map.entry(KeyweavePackage.Literals.STRATEGY, "strategy"),
            Map.entry(KeyweavePackage.Literals.STRATEGY_TEMPLATE, "strategy"),
            Map.entry(KeyweavePackage.Literals.OBJECTIVE, "target"),
            Map.entry(KeyweavePackage.Literals.ACTION, "action"),
            Map.entry(KeyweavePackage.Literals.OPENING, "opening"),
            Map.entry(KeyweavePackage.Literals.RISK, "risk"),
            Map.entry(KeyweavePackage.Literals.COMMITMENT, "commitment"),
            Map.entry(KeyweavePackage.Literals.PERIOD_VALUE, "value"),
            Map.entry(KeyweavePackage.Literals.PRODUCT, "product"),
            Map.entry(KeyweavePackage.Literals.PLACEMENT, "product"),
            Map.entry(KeyweavePackage.Literals.METHODOLOGY, "methodology"));

    private Icons() {
    }

    /** The descriptor of an icon by its file name without extension. */
    public static ImageDescriptor descriptor(String name) {
        URL url = Icons.class.getResource("/icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** The descriptor of an icon at three times its size, for the banner of a wizard. */
    public static ImageDescriptor banner(String name) {
        ImageDescriptor small = descriptor(name);
        return ImageDescriptor.createFromImageDataProvider(zoom -> small.getImageData(zoom * BANNER_SCALE));
    }

    /** An icon that the workbench owns; never dispose it. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PREFIX + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** The name of the icon of a class. */
    public static String name(EClass type) {
        String own = TYPES.get(type);
        if (own != null) {
            return own;
        }
        return type.getEAllSuperTypes().stream().filter(TYPES::containsKey).map(TYPES::get).findFirst()
                .orElse("element");
    }

    /** The icon of an element, with a mark for the gravest problem below it if there is one. */
    public static Image of(EObject element, FindingSeverity severity) {
        String name = name(element.eClass());
        if (severity == null || severity == FindingSeverity.IGNORE || severity == FindingSeverity.INFO) {
            return image(name);
        }
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PREFIX + name + "/" + severity;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, new DecorationOverlayIcon(image(name),
                    descriptor(severity == FindingSeverity.ERROR ? "mark_error" : "mark_warning"),
                    IDecoration.BOTTOM_LEFT));
        }
        return registry.get(key);
    }

    /** The icon of a severity. */
    public static Image severity(FindingSeverity severity) {
        return image(severityName(severity));
    }

    /** The icon of a severity. */
    public static ImageDescriptor severityDescriptor(FindingSeverity severity) {
        return descriptor(severityName(severity));
    }

    private static String severityName(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "info";
        };
    }
}
