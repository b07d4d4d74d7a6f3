/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Takes what a rule finds. */
@FunctionalInterface
public interface FindingSink {

    /**
     * Reports a finding.
     *
     * @param subject element that it is about
     * @param messageKey message under the rule's id, usually {@code message}
     * @param elements other elements concerned
     * @param arguments arguments of the message; elements stay elements, so that the text follows their names
     */
    void report(EObject subject, String messageKey, List<? extends EObject> elements, Object... arguments);
}
