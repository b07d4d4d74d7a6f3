/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.FunctionPair;
import org.keyweave.analysis.network.Contact;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/**
 * How the functions of both sides meet: bow-tie or diamond. A function is no element of the model, so each node stands
 * for it through one: on the supplier's side through the first touchpoint in which the function takes part, on the
 * customer's side through the first person who has it; a pair of functions through its first touchpoint.
 */
public class FunctionPairingServices {

    private static final int MAX_WIDTH = 8;

    /** Title of the diagram. */
    public String pairingTitle(Account account) {
        return Words.get("pairing.title", Words.name(account.getName()));
    }

    /** Line below the title: how many functions of the customer have a contact. */
    public String pairingHeadline(Account account) {
        Collection<Person> functions = customerFunctionRepresentatives(account);
        return Words.get("pairing.headline", functions.stream().filter(this::isCoveredFunction).count(),
                functions.size());
    }

    /** The shape of the network in words. */
    public String shapeLabel(Account account) {
        AccountAnalysis analysis = Snapshots.of(account);
        return Words.get("pairing.shape", Words.get("NetworkShape." + analysis.functionPairing().shape().name()),
                analysis.functionPairing().likeForLike().size());
    }

    /** What the shape means. */
    public String shapeTooltip(Account account) {
        return Words.get("NetworkShape." + Snapshots.of(account).functionPairing().shape().name() + ".tooltip");
    }

    /** The first counting touchpoint of each function of the supplier. */
    public Collection<Touchpoint> supplierFunctionRepresentatives(Account account) {
        Map<BusinessFunction, Touchpoint> first = new EnumMap<>(BusinessFunction.class);
        counting(account).forEach(touchpoint -> {
            BusinessFunction function = touchpoint.getSupplierPerson().getEffectiveFunction();
            if (function != null) {
                first.putIfAbsent(function, touchpoint);
            }
        });
        return first.values();
    }

    /** The first person of each function of the customer. */
    public Collection<Person> customerFunctionRepresentatives(Account account) {
        Map<BusinessFunction, Person> first = new EnumMap<>(BusinessFunction.class);
        PersonServices people = new PersonServices();
        account.getAllPeople().stream().filter(people::isPresent).forEach(person -> {
            if (person.getEffectiveFunction() != null) {
                first.putIfAbsent(person.getEffectiveFunction(), person);
            }
        });
        return first.values();
    }

    /** The first touchpoint of each pair of known functions in contact. */
    public Collection<Touchpoint> pairingRepresentatives(Account account) {
        Map<String, Touchpoint> first = new LinkedHashMap<>();
        counting(account).forEach(touchpoint -> {
            BusinessFunction supplier = touchpoint.getSupplierPerson().getEffectiveFunction();
            BusinessFunction customer = touchpoint.getCustomerPerson().getEffectiveFunction();
            if (supplier != null && customer != null) {
                first.putIfAbsent(supplier + ">" + customer, touchpoint);
            }
        });
        return first.values();
    }

    /** The node of the supplier's function that a touchpoint belongs to. */
    public Touchpoint supplierFunctionNode(Touchpoint touchpoint) {
        BusinessFunction function = touchpoint.getSupplierPerson().getEffectiveFunction();
        return supplierFunctionRepresentatives(Places.account(touchpoint)).stream()
                .filter(other -> other.getSupplierPerson().getEffectiveFunction() == function).findFirst().orElse(null);
    }

    /** The node of the customer's function that a touchpoint belongs to. */
    public Person customerFunctionNode(Touchpoint touchpoint) {
        BusinessFunction function = touchpoint.getCustomerPerson().getEffectiveFunction();
        return customerFunctionRepresentatives(Places.account(touchpoint)).stream()
                .filter(person -> person.getEffectiveFunction() == function).findFirst().orElse(null);
    }

    private static List<Touchpoint> counting(Account account) {
        AccountAnalysis analysis = Snapshots.of(account);
        List<Touchpoint> counting = new ArrayList<>();
        for (int edge = 0; edge < analysis.network().contacts().size(); edge++) {
            counting.add(analysis.network().touchpoints(edge).get(0));
        }
        return counting;
    }

    /** Name of a function and how many people of the supplier are in contact. */
    public String supplierFunctionLabel(Touchpoint representative) {
        BusinessFunction function = representative.getSupplierPerson().getEffectiveFunction();
        long people = Snapshots.of(Places.account(representative)).network().contacts().stream()
                .map(Contact::supplierPerson).distinct().filter(p -> p.getEffectiveFunction() == function).count();
        return Words.literal(function) + "\n" + Words.get("pairing.people", people);
    }

    /** Name of a function and how many people of the customer are in contact. */
    public String customerFunctionLabel(Person representative) {
        BusinessFunction function = representative.getEffectiveFunction();
        Account account = Places.account(representative);
        PersonServices people = new PersonServices();
        long all = account.getAllPeople().stream().filter(people::isPresent)
                .filter(p -> p.getEffectiveFunction() == function).count();
        long touched = Snapshots.of(account).network().contacts().stream().map(Contact::customerPerson).distinct()
                .filter(p -> p.getEffectiveFunction() == function).count();
        return Words.literal(function) + "\n" + Words.get("pairing.touched", touched, all);
    }

    /** Name of a function that nobody of the supplier is in contact with. */
    public String uncoveredFunctionLabel(Person representative) {
        return Words.literal(representative.getEffectiveFunction()) + "\n" + Words.get("pairing.uncovered");
    }

    /** Whether the function has a contact. */
    public boolean isCoveredFunction(Person representative) {
        return Snapshots.of(Places.account(representative)).functionCoverage().covered()
                .contains(representative.getEffectiveFunction());
    }

    /** Whether the function has no contact. */
    public boolean isUncoveredFunction(Person representative) {
        return !isCoveredFunction(representative);
    }

    /** Whether the function has no contact although the stage expects one. */
    public boolean isExpectedButUncoveredFunction(Person representative) {
        return Snapshots.of(Places.account(representative)).functionCoverage().missing()
                .contains(representative.getEffectiveFunction());
    }

    /** Who has the function. */
    public String functionTooltip(EObject representative) {
        Account account = Places.account(representative);
        boolean supplier = representative instanceof Touchpoint;
        BusinessFunction function = supplier ? ((Touchpoint) representative).getSupplierPerson().getEffectiveFunction()
                : ((Person) representative).getEffectiveFunction();
        List<Person> people = supplier
                ? Snapshots.of(account).network().contacts().stream().map(Contact::supplierPerson).distinct().toList()
                : account.getAllPeople();
        StringBuilder text = new StringBuilder(Words.literal(function));
        people.stream().filter(person -> person.getEffectiveFunction() == function)
                .forEach(person -> text.append('\n').append(Words.name(person.getName())));
        return text.toString();
    }

    private static Optional<FunctionPair> pair(Touchpoint representative) {
        BusinessFunction supplier = representative.getSupplierPerson().getEffectiveFunction();
        BusinessFunction customer = representative.getCustomerPerson().getEffectiveFunction();
        return Snapshots.of(Places.account(representative)).functionPairing().pairs().stream()
                .filter(pair -> pair.supplier() == supplier && pair.customer() == customer).findFirst();
    }

    /** Width of a line by its thread count, 1 to 8 pixels. */
    public int pairWidth(Touchpoint representative) {
        return pair(representative).map(pair -> Math.min(MAX_WIDTH, 2 * pair.threads() - 1)).orElse(1);
    }

    /** Thread count of a pair in words. */
    public String pairLabel(Touchpoint representative) {
        return pair(representative).map(pair -> RelationshipNetworkServices.threadsText(pair.threads())).orElse("");
    }

    /** Whether both ends are the same function. */
    public boolean isLikeForLike(Touchpoint representative) {
        return pair(representative).filter(FunctionPair::isLikeForLike).isPresent();
    }

    /** Whether the customer's function is reached by this pair only, and by one thread. */
    public boolean isOnlyPairOfCustomerFunction(Touchpoint representative) {
        BusinessFunction customer = representative.getCustomerPerson().getEffectiveFunction();
        List<FunctionPair> pairs = Snapshots.of(Places.account(representative)).functionPairing().pairs().stream()
                .filter(pair -> pair.customer() == customer).toList();
        return pairs.size() == 1 && pairs.get(0).threads() == 1;
    }
}
