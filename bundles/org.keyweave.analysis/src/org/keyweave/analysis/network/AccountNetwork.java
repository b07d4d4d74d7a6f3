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
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import java.util.Set;

import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Competitor;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;

/**
 * The relationship network of an account at a date: an immutable snapshot, indexed by integers.
 *
 * <p>On the customer side stand all people of the account who are in their position at the date; on the supplier side
 * those of its people who are in their position and have any touchpoint with the account, and the account manager and
 * executive sponsor. People of both sides are joined by the {@linkplain #graph() graph} of contacts: pairs with at
 * least one touchpoint that {@linkplain Counting counts}.
 */
public final class AccountNetwork {

    private final Account account;
    private final LocalDate asOf;
    private final Roster suppliers;
    private final Roster customers;
    private final BipartiteGraph graph;
    /** Where the touchpoints of each edge begin; one more entry than edges. */
    private final int[] edgeRows;
    /** Rows of the table, edge by edge. */
    private final int[] rows;
    private final TouchpointTable table;

    private AccountNetwork(Account account, LocalDate asOf, Roster suppliers, Roster customers, BipartiteGraph graph,
            int[] edgeRows, int[] rows, TouchpointTable table) {
        this.account = account;
        this.asOf = asOf;
        this.suppliers = suppliers;
        this.customers = customers;
        this.graph = graph;
        this.edgeRows = edgeRows;
        this.rows = rows;
        this.table = table;
    }

    /**
     * The network of an account. O(people + touchpoints + participants of interactions), and for each interaction the
     * touchpoints of its supplier participants or of its customer participants, whichever are fewer.
     */
    public static AccountNetwork of(Account account, AnalysisContext context) {
        List<Person> team = new ArrayList<>(2);
        for (Person person : Arrays.asList(account.getAccountManager(), account.getExecutiveSponsor())) {
            if (person != null && !person.eIsProxy()) {
                team.add(person);
            }
        }
        return new NetworkReader(account, context, Supplier.class).read(account.getTouchpoints(), team);
    }

    /**
     * The network of a rival at an account, as far as its touchpoints are known; the rival stands as supplier.
     *
     * @throws IllegalArgumentException when the position is at no account
     */
    public static AccountNetwork of(CompetitorPosition position, AnalysisContext context) {
        if (!(position.eContainer() instanceof Account account)) {
            throw new IllegalArgumentException("the position of the competitor is at no account");
        }
        return new NetworkReader(account, context, Competitor.class).read(position.getTouchpoints(), List.of());
    }

    /**
     * A network of plain numbers: no account, no touchpoints.
     *
     * @param asOf analysis date
     * @param suppliers people of the supplier side, as many as the graph has vertices there
     * @param customers people of the customer side, as many as the graph has vertices there
     * @param graph contacts, with the number of contacts as weight
     * @throws IllegalArgumentException when the numbers do not agree
     */
    public static AccountNetwork of(LocalDate asOf, List<Person> suppliers, List<Person> customers,
            BipartiteGraph graph) {
        if (graph.size(Side.SUPPLIER) != suppliers.size() || graph.size(Side.CUSTOMER) != customers.size()) {
            throw new IllegalArgumentException("people and vertices differ in number");
        }
        return new AccountNetwork(null, asOf, Roster.read(suppliers), Roster.read(customers), graph,
                new int[graph.edges() + 1], new int[0], null);
    }

    /**
     * Joins touchpoints that count to edges: {@code from[i]} and {@code to[i]} are the ends of table row {@code at[i]}.
     */
    static AccountNetwork assemble(Account account, LocalDate asOf, Roster suppliers, Roster customers, int[] from,
            int[] to, int[] at, TouchpointTable table) {
        BipartiteGraph pairs = BipartiteGraph.of(suppliers.size(), customers.size(), from, to, null);
        int[] edgeRows = new int[pairs.edges() + 1];
        int[] edges = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            edges[i] = pairs.edgeBetween(from[i], to[i]);
            edgeRows[edges[i] + 1]++;
        }
        for (int e = 0; e < pairs.edges(); e++) {
            edgeRows[e + 1] += edgeRows[e];
        }
        int[] next = edgeRows.clone();
        int[] rows = new int[at.length];
        int[] edgeFrom = new int[pairs.edges()];
        int[] edgeTo = new int[pairs.edges()];
        long[] weights = new long[pairs.edges()];
        for (int i = 0; i < at.length; i++) {
            rows[next[edges[i]]++] = at[i];
            // Interactions are counted by pair, so every touchpoint of a pair tells the same number.
            weights[edges[i]] = Math.max(1, table.contacts(at[i]));
            edgeFrom[edges[i]] = from[i];
            edgeTo[edges[i]] = to[i];
        }
        BipartiteGraph graph = BipartiteGraph.of(suppliers.size(), customers.size(), edgeFrom, edgeTo, weights);
        return new AccountNetwork(account, asOf, suppliers, customers, graph, edgeRows, rows, table);
    }

    /** The account; empty for a network of plain numbers. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** Analysis date. */
    public LocalDate asOf() {
        return asOf;
    }

    /** People of a side; their places are the indices of the graph. */
    public List<Person> people(Side side) {
        return roster(side).people();
    }

    /** Person of a side. */
    public Person person(Side side, int index) {
        return roster(side).person(index);
    }

    /** A person with the side. */
    public Member member(Side side, int index) {
        return new Member(side, roster(side).person(index));
    }

    /** Index of a person on a side, or -1. */
    public int indexOf(Side side, Person person) {
        return roster(side).indexOf(person);
    }

    /** Function of a person, its unit's where it has none of its own; {@code null} when unknown. */
    public BusinessFunction function(Side side, int index) {
        return roster(side).function(index);
    }

    /** Level of a person; {@code null} when unknown. */
    public Level level(Side side, int index) {
        return roster(side).level(index);
    }

    /** Unit of a person; {@code null} for a person of no unit. */
    public Unit unit(Side side, int index) {
        return roster(side).unit(index);
    }

    /** Decision weight of a person of the customer; empty when unknown. */
    public OptionalDouble decisionWeight(int customer) {
        double weight = customers.weight(customer);
        return Double.isNaN(weight) ? OptionalDouble.empty() : OptionalDouble.of(weight);
    }

    /** Whether a person of the customer has the decider role. */
    public boolean isDecider(int customer) {
        return customers.isDecider(customer);
    }

    /** Whether a person of the customer has any role in the buying centre. */
    public boolean isInBuyingCentre(int customer) {
        return customers.isInBuyingCentre(customer);
    }

    /** The graph of contacts. */
    public BipartiteGraph graph() {
        return graph;
    }

    /** Contacts in the order of the graph's edges: by supplier person, then customer person. */
    public List<Contact> contacts() {
        return new Contacts();
    }

    /** The contact of an edge of the graph. */
    public Contact contact(int edge) {
        return new Contact(suppliers.person(graph.supplier(edge)), customers.person(graph.customer(edge)),
                graph.weight(edge));
    }

    /** Touchpoints that count as the contact of an edge; none only in contacts of plain numbers or supposed ones. */
    public List<Touchpoint> touchpoints(int edge) {
        List<Touchpoint> touchpoints = new ArrayList<>(edgeRows[edge + 1] - edgeRows[edge]);
        for (int i = edgeRows[edge]; i < edgeRows[edge + 1]; i++) {
            touchpoints.add(table.touchpoint(rows[i]));
        }
        return Collections.unmodifiableList(touchpoints);
    }

    /** What the analysis makes of every touchpoint of the account, in its order; of a slice or variant, the same. */
    public List<TouchpointState> states() {
        return table == null ? List.of() : table.states();
    }

    /** What the analysis makes of one touchpoint; empty when it is not of this network. */
    public Optional<TouchpointState> state(Touchpoint touchpoint) {
        return table == null ? Optional.empty() : table.state(touchpoint);
    }

    /** The network without some people; who is not in it is passed over. O(people + contacts). */
    public AccountNetwork without(Collection<Person> people) {
        Set<Person> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(people);
        return variant(List.of(), gone, List.of());
    }

    /**
     * The network with further contacts, as if a touchpoint were made; contacts that exist are left as they are. People
     * of the supplier who are not yet in it join at the end.
     *
     * @throws IllegalArgumentException when a person of the customer is not in the network
     */
    public AccountNetwork with(Collection<Contact> contacts) {
        List<Person> joining = new ArrayList<>();
        Set<Person> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Contact contact : contacts) {
            if (indexOf(Side.SUPPLIER, contact.supplierPerson()) < 0 && known.add(contact.supplierPerson())) {
                joining.add(contact.supplierPerson());
            }
            if (indexOf(Side.CUSTOMER, contact.customerPerson()) < 0) {
                throw new IllegalArgumentException("not a person of the account: " + contact.customerPerson());
            }
        }
        return variant(joining, Set.of(), contacts);
    }

    /** The network with further people of the supplier, at the end and without a contact yet. */
    public AccountNetwork joinedBy(List<Person> people) {
        return people.isEmpty() ? this : variant(people, Set.of(), List.of());
    }

    private AccountNetwork variant(List<Person> joining, Set<Person> gone, Collection<Contact> further) {
        return new NetworkVariant(this).joining(joining).without(gone).with(further).build();
    }

    /** Contacts by unit of one side; units without a contact have no slice. */
    public List<SideSlice<Unit>> byUnit(Side side) {
        return new Slicer(this).byUnit(side);
    }

    /** Contacts by function of one side, in the order of the functions, unknown last. */
    public List<SideSlice<BusinessFunction>> byFunction(Side side) {
        return new Slicer(this).byFunction(side);
    }

    /** Contacts by level of one side, highest first, unknown last. */
    public List<SideSlice<Level>> byLevel(Side side) {
        return new Slicer(this).byLevel(side);
    }

    /** Contacts by pair of units; a person's unit is the one that the person belongs to directly. */
    public List<PairSlice<Unit>> byUnitPair() {
        return new Slicer(this).byUnitPair();
    }

    /** Contacts by pair of functions, in the order of the functions, unknown last. */
    public List<PairSlice<BusinessFunction>> byFunctionPair() {
        return new Slicer(this).byFunctionPair();
    }

    /** Contacts by pair of levels, highest first, unknown last. */
    public List<PairSlice<Level>> byLevelPair() {
        return new Slicer(this).byLevelPair();
    }

    Roster roster(Side side) {
        return side == Side.SUPPLIER ? suppliers : customers;
    }

    int edgeRow(int edge) {
        return edgeRows[edge];
    }

    int row(int at) {
        return rows[at];
    }

    TouchpointTable table() {
        return table;
    }

    /** A network of chosen people and edges of this one, each edge with its touchpoints. */
    AccountNetwork derive(Roster supplierPart, Roster customerPart, BipartiteGraph part, int[] partEdgeRows,
            int[] partRows) {
        return new AccountNetwork(account, asOf, supplierPart, customerPart, part, partEdgeRows, partRows, table);
    }

    private final class Contacts extends AbstractList<Contact> implements RandomAccess {
        @Override
        public Contact get(int edge) {
            return contact(edge);
        }

        @Override
        public int size() {
            return graph.edges();
        }
    }
}
