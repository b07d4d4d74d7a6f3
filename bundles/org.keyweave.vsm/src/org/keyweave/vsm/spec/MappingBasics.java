/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import org.keyweave.vsm.expr.Expression;

/**
 * What all mappings share; see {@link MappingSpec} for the meaning of each part.
 *
 * @param origin where the mapping comes from
 * @param name technical name
 * @param label what users see
 * @param documentation note for specifiers
 * @param preconditionExpression whether a candidate is shown
 * @param semanticCandidatesExpression the candidates
 * @param semanticElements further elements the shown element stands for
 * @param createElements whether elements are shown as soon as they are there
 * @param synchronizationLock whether they stay synchronized in a diagram that is not
 * @param deletionDescription the tool that deletes
 * @param labelDirectEdit the tool that edits the label
 * @param doubleClickDescription the tool that a double click runs
 */
public record MappingBasics(Origin origin, String name, String label, String documentation,
        Expression preconditionExpression, Expression semanticCandidatesExpression, Expression semanticElements,
        boolean createElements, boolean synchronizationLock, Link<DeleteElementSpec> deletionDescription,
        Link<DirectEditSpec> labelDirectEdit, Link<DoubleClickSpec> doubleClickDescription) {
}
