/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import org.keyweave.model.BusinessFunction;

/**
 * Contacts between one function of the supplier and one of the customer.
 *
 * @param supplier function of the supplier's people; {@code null} when unknown
 * @param customer function of the customer's people; {@code null} when unknown
 * @param pairs pairs of people in contact
 * @param contacts contacts, interactions counted
 * @param threads thread count within the pair of functions
 */
public record FunctionPair(BusinessFunction supplier, BusinessFunction customer, int pairs, long contacts,
        int threads) {

    /** Whether both functions are known, count and are the same. */
    public boolean isLikeForLike() {
        return supplier != null && supplier == customer && supplier != BusinessFunction.OTHER;
    }
}
