/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.notations;

import org.eclipse.emf.ecore.EObject;

/** Services of the test notation; one for each way of calling. */
public class GardenServices {

    /** Text of the feature {@code name}. */
    public String label(EObject element) {
        return String.valueOf(element.eGet(element.eClass().getEStructuralFeature("name")));
    }

    /** A constant text. */
    public String tooltip(EObject element) {
        return "tooltip";
    }

    /** Always true. */
    public boolean visible(EObject element) {
        return true;
    }

    /** Whether the first argument is there. */
    public Boolean visible(EObject element, Object first) {
        return first != null;
    }

    /** Whether both arguments are there. */
    public Boolean visible(EObject element, Object first, Object second) {
        return first != null && second != null;
    }

    /** Both texts. */
    public String join(EObject element, String first, String second) {
        return first + "-" + second;
    }

    /** A number. */
    public Integer blue(EObject element) {
        return 77;
    }

    /** Never. */
    public boolean isSquare(EObject element) {
        return false;
    }

    /** Never. */
    public boolean isLozengeNode(EObject element) {
        return false;
    }

    /** Never. */
    public boolean isDot(EObject element) {
        return false;
    }

    /** Never. */
    public boolean isNote(EObject element) {
        return false;
    }

    /** Never. */
    public boolean isBundledImage(EObject element) {
        return false;
    }

    /** Never. */
    public boolean isWorkspaceImage(EObject element) {
        return false;
    }

    /** Never. */
    public boolean isGaugeCompositeStyle(EObject element) {
        return false;
    }
}
