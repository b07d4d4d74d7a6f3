/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How rows are understood.
 *
 * @param supplier name by which the tables call the supplier, or {@code null} for the name in the model
 * @param accounts accounts (name or code) that the rows are for; rows of other organisations are left out; empty for
 *            all
 * @param createAccounts whether an organisation that the model does not know becomes an account
 * @param createPeople whether a person that a touchpoint or interaction names and nobody knows is created
 * @param dates how dates are written
 * @param origin day 0 of dates in seconds
 * @param decimalMark how numbers are written
 * @param pairLimit an interaction creates missing touchpoints when it covers at most so many pairs
 * @param headers header (or {@code #n} for the n-th column) to column key, beside the known aliases
 * @param decisions what was decided about doubts of an earlier plan
 */
public record ImportOptions(String supplier, List<String> accounts, boolean createAccounts, boolean createPeople,
        DateOrder dates, LocalDate origin, DecimalMark decimalMark, int pairLimit, Map<String, String> headers,
        Map<Doubt.Key, Decision> decisions) {

    /** Pairs up to which an interaction creates touchpoints: a meeting of four with four, not a trade fair. */
    public static final int DEFAULT_PAIR_LIMIT = 16;

    /** Everything detected, nothing created that was not listed. */
    public static final ImportOptions DEFAULT = new ImportOptions(null, List.of(), false, false, DateOrder.AUTO,
            LocalDate.EPOCH, DecimalMark.AUTO, DEFAULT_PAIR_LIMIT, Map.of(), Map.of());

    /** Options with their collections unmodifiable. */
    public ImportOptions {
        accounts = List.copyOf(accounts);
        headers = Map.copyOf(headers);
        decisions = Map.copyOf(decisions);
    }

    /** The same, for a supplier and accounts. */
    public ImportOptions withParties(String supplierName, List<String> accountNames) {
        return new ImportOptions(supplierName, accountNames, createAccounts, createPeople, dates, origin, decimalMark,
                pairLimit, headers, decisions);
    }

    /** The same, creating what the tables name and the model does not know. */
    public ImportOptions withCreation(boolean accountsToo, boolean peopleToo) {
        return new ImportOptions(supplier, accounts, accountsToo, peopleToo, dates, origin, decimalMark, pairLimit,
                headers, decisions);
    }

    /** The same, with another writing of dates. */
    public ImportOptions withDates(DateOrder order, LocalDate dayOfOrigin) {
        return new ImportOptions(supplier, accounts, createAccounts, createPeople, order, dayOfOrigin, decimalMark,
                pairLimit, headers, decisions);
    }

    /** The same, with another writing of numbers. */
    public ImportOptions withDecimalMark(DecimalMark decimals) {
        return new ImportOptions(supplier, accounts, createAccounts, createPeople, dates, origin, decimals, pairLimit,
                headers, decisions);
    }

    /** The same, with another limit of pairs. */
    public ImportOptions withPairLimit(int limit) {
        return new ImportOptions(supplier, accounts, createAccounts, createPeople, dates, origin, decimalMark, limit,
                headers, decisions);
    }

    /** The same, with own headers. */
    public ImportOptions withHeaders(Map<String, String> map) {
        return new ImportOptions(supplier, accounts, createAccounts, createPeople, dates, origin, decimalMark,
                pairLimit, map, decisions);
    }

    /** The same, with decisions. */
    public ImportOptions withDecisions(Map<Doubt.Key, Decision> decided) {
        return new ImportOptions(supplier, accounts, createAccounts, createPeople, dates, origin, decimalMark,
                pairLimit, headers, decided);
    }
}
