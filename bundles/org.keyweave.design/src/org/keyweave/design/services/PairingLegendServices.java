/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.function.Predicate;

import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Touchpoint;

/** Legend of the function pairing; conditions as in {@link NetworkLegendServices}. */
public class PairingLegendServices {

    private static final FunctionPairingServices PAIRING = new FunctionPairingServices();

    /** Where there is anything to be explained: a function of the customer. */
    public Account withPairs(Account account) {
        return PAIRING.customerFunctionRepresentatives(account).isEmpty() ? null : account;
    }

    /** Where a pair is like for like. */
    public Account legendLikeForLike(Account account) {
        return anyPair(account, PAIRING::isLikeForLike);
    }

    /** What a blue line means. */
    public String legendLikeForLikeText(Account account) {
        return Words.get("legend.likeForLike");
    }

    /** Where a function hangs on one pair. */
    public Account legendOnlyPair(Account account) {
        return anyPair(account, PAIRING::isOnlyPairOfCustomerFunction);
    }

    /** What a red line means. */
    public String legendOnlyPairText(Account account) {
        return Words.get("legend.onlyPair");
    }

    /** Where a pair is neither. */
    public Account legendOtherPair(Account account) {
        return anyPair(account, pair -> !PAIRING.isLikeForLike(pair) && !PAIRING.isOnlyPairOfCustomerFunction(pair));
    }

    /** What a grey line means. */
    public String legendOtherPairText(Account account) {
        return Words.get("legend.otherPair");
    }

    /** Where a pair has more than one thread. */
    public Account legendManyThreads(Account account) {
        return anyPair(account, pair -> PAIRING.pairWidth(pair) > 1);
    }

    /** What the width of a line means. */
    public String legendPairWidthText(Account account) {
        return Words.get("legend.pairWidth");
    }

    /** Where a function that the stage expects has no contact. */
    public Account legendUncovered(Account account) {
        return PAIRING.customerFunctionRepresentatives(account).stream()
                .anyMatch(PAIRING::isExpectedButUncoveredFunction) ? account : null;
    }

    /** What a red frame means. */
    public String legendUncoveredText(Account account) {
        return Words.get("legend.uncovered");
    }

    /** Where a function that the stage does not expect has no contact. */
    public Account legendOptional(Account account) {
        return PAIRING.customerFunctionRepresentatives(account).stream().anyMatch(function ->
                PAIRING.isUncoveredFunction(function) && !PAIRING.isExpectedButUncoveredFunction(function))
                        ? account : null;
    }

    /** What a dashed frame means. */
    public String legendOptionalText(Account account) {
        return Words.get("legend.optional");
    }

    private static Account anyPair(Account account, Predicate<Touchpoint> condition) {
        return PAIRING.pairingRepresentatives(account).stream().anyMatch(condition) ? account : null;
    }
}
