/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.keyweave.model.Account;
import org.keyweave.model.MatrixCell;
import org.keyweave.model.Methodology;
import org.keyweave.model.RelationshipType;

/**
 * Relationship type lived against the one that the matrix recommends.
 *
 * @param account the account
 * @param lived type lived; empty when unknown
 * @param recommended types recommended for the number of customers and the margin; empty when one of them is unknown or
 *        the methodology has no such cell
 */
public record RelationshipFit(Account account, Optional<RelationshipType> lived, Set<RelationshipType> recommended) {

    /** The fit of an account by the matrix of its portfolio's methodology. */
    public static RelationshipFit of(Account account) {
        Set<RelationshipType> recommended = EnumSet.noneOf(RelationshipType.class);
        Methodology methodology = account.getPortfolio() == null ? null : account.getPortfolio().getMethodology();
        if (methodology != null && account.isSetCustomerNumber() && account.isSetMarginLevel()) {
            for (MatrixCell cell : methodology.getRelationshipMatrix()) {
                if (cell.getCustomerNumber() == account.getCustomerNumber()
                        && cell.getMarginLevel() == account.getMarginLevel()) {
                    recommended.addAll(cell.getRecommended());
                }
            }
        }
        return new RelationshipFit(account,
                account.isSetRelationshipType() ? Optional.of(account.getRelationshipType()) : Optional.empty(),
                Collections.unmodifiableSet(recommended));
    }

    /** Whether both are known and do not agree. */
    public boolean isMismatch() {
        return lived.isPresent() && !recommended.isEmpty() && !recommended.contains(lived.get());
    }
}
