/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;

/**
 * The relationship network of an account at a date: an immutable snapshot, indexed by integers.
 *
 * <p>On the customer side stand all people of the account who are in their position at the date; on the supplier side
 * those of its people who are in their position and have any touchpoint with the account, and the account manager and
 * executive sponsor. People of both sides are joined by the {@linkplain #graph() graph} of contacts: pairs with at least
 * one touchpoint that {@linkplain Counting counts}.
 */
public final class AccountNetwork {

    private AccountNetwork() {
    }

    /**
     * The network of an account. O(people + touchpoints + participants of interactions), and for each interaction the
     * touchpoints of its supplier participants.
     */
    public static AccountNetwork of(Account account, AnalysisContext context) {
        throw new UnsupportedOperationException();
    }

    /** The network of a rival at an account, as far as its touchpoints are known; the rival stands as supplier. */
    public static AccountNetwork of(CompetitorPosition position, AnalysisContext context) {
        throw new UnsupportedOperationException();
    }

    /** The account; empty for a network from plain numbers. */
    public Optional<Account> account() {
        throw new UnsupportedOperationException();
    }

    /** Analysis date. */
    public LocalDate asOf() {
        throw new UnsupportedOperationException();
    }

    /** People of a side; their places are the indices of the graph. */
    public List<Person> people(Side side) {
        throw new UnsupportedOperationException();
    }

    /** Index of a person on a side, or -1. */
    public int indexOf(Side side, Person person) {
        throw new UnsupportedOperationException();
    }

    /** Function of a person, its unit's where it has none of its own; {@code null} when unknown. */
    public BusinessFunction function(Side side, int index) {
        throw new UnsupportedOperationException();
    }

    /** Level of a person; {@code null} when unknown. */
    public Level level(Side side, int index) {
        throw new UnsupportedOperationException();
    }

    /** Unit of a person; {@code null} for a person of no unit. */
    public Unit unit(Side side, int index) {
        throw new UnsupportedOperationException();
    }

    /** Decision weight of a person of the customer; empty when unknown. */
    public OptionalDouble decisionWeight(int customer) {
        throw new UnsupportedOperationException();
    }

    /** The graph of contacts. */
    public BipartiteGraph graph() {
        throw new UnsupportedOperationException();
    }

    /** Contacts in the order of the graph's edges: by supplier person, then customer person. */
    public List<Contact> contacts() {
        throw new UnsupportedOperationException();
    }

    /** The contact of an edge of the graph. */
    public Contact contact(int edge) {
        throw new UnsupportedOperationException();
    }

    /** Touchpoints that count as the contact of an edge; at least one. */
    public List<Touchpoint> touchpoints(int edge) {
        throw new UnsupportedOperationException();
    }

    /** What the analysis makes of every touchpoint, in the order of the account. Empty in slices. */
    public List<TouchpointState> states() {
        throw new UnsupportedOperationException();
    }

    /** What the analysis makes of one touchpoint; empty when it is not of this network. */
    public Optional<TouchpointState> state(Touchpoint touchpoint) {
        throw new UnsupportedOperationException();
    }

    /** The network without some people. */
    public AccountNetwork without(Collection<Person> people) {
        throw new UnsupportedOperationException();
    }

    /** Contacts by unit of one side. Units without a contact have no slice. */
    public List<SideSlice<Unit>> byUnit(Side side) {
        throw new UnsupportedOperationException();
    }

    /** Contacts by function of one side, in the order of the functions, unknown last. */
    public List<SideSlice<BusinessFunction>> byFunction(Side side) {
        throw new UnsupportedOperationException();
    }

    /** Contacts by level of one side, highest first, unknown last. */
    public List<SideSlice<Level>> byLevel(Side side) {
        throw new UnsupportedOperationException();
    }

    /** Contacts by pair of units. */
    public List<PairSlice<Unit>> byUnitPair() {
        throw new UnsupportedOperationException();
    }

    /** Contacts by pair of functions. */
    public List<PairSlice<BusinessFunction>> byFunctionPair() {
        throw new UnsupportedOperationException();
    }

    /** Contacts by pair of levels. */
    public List<PairSlice<Level>> byLevelPair() {
        throw new UnsupportedOperationException();
    }
}
