/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Tells the variables of a tool from its other parts. */
final class VariableCompiler {

    private VariableCompiler() {
    }

    static boolean isVariable(EObject element) {
        return element.eClass().getEAllSuperTypes().stream().map(EClass::getName).anyMatch("AbstractVariable"::equals);
    }
}
