/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in the notation or the model that kept a part of the diagram from being drawn as meant. The rest is drawn.
 *
 * @param kind what kind of trouble
 * @param owner id of the diagram element, or path of the mapping when there is no element
 * @param element the model element concerned
 * @param expression text of the expression, empty when none is to blame
 * @param place where in the notation
 * @param message what went wrong, for users
 * @param cause what was thrown
 */
public record DiagramProblem(Kind kind, String owner, Optional<EObject> element, String expression, String place,
        String message, Optional<Throwable> cause) {

    /** Kinds of trouble. */
    public enum Kind {
        /** An expression threw. */
        EXPRESSION,
        /** The mapping has no style for the element; a plain one is used. */
        STYLE_MISSING,
        /** Mappings hold each other so that the same element would contain itself without end. */
        CYCLE,
        /** More elements than a diagram may have. */
        TOO_LARGE,
        /** What was kept about the diagram does not fit. */
        STATE
    }
}
