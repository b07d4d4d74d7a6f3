/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import org.eclipse.emf.ecore.EObject;

/**
 * The same element in two versions.
 *
 * @param before the element in the earlier version
 * @param after the element in the later version; of the same class
 * @param basis why they are taken for the same
 */
public record ElementMatch(EObject before, EObject after, MatchBasis basis) {
}
