/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/** Why one version of a network has contacts that the other has not. */
final class ContactCauses {

    private static final int SHOWN = 3;

    private final ElementMatching matching;
    private final AccountAnalysis richer;
    private final AccountAnalysis poorer;

    /** The causes by which a version of an account, the poorer one, lacks contacts of another. */
    ContactCauses(ElementMatching matching, AccountAnalysis richer, AccountAnalysis poorer) {
        this.matching = matching;
        this.richer = richer;
        this.poorer = poorer;
    }

    /**
     * The causes, people first, at most a few of them and then how many more.
     *
     * @param lost whether the contacts were lost; else they were won, and the pairs are named
     */
    List<Cause> of(boolean lost) {
        Set<Cause> people = new LinkedHashSet<>();
        Set<Cause> touchpoints = new LinkedHashSet<>();
        AccountNetwork network = richer.network();
        for (int edge = 0; edge < network.graph().edges(); edge++) {
            Contact contact = network.contact(edge);
            if (isContact(contact)) {
                continue;
            }
            Optional<Cause> gone = lost ? gone(contact.supplierPerson()).or(() -> gone(contact.customerPerson()))
                    : Optional.empty();
            if (gone.isPresent()) {
                people.add(gone.get());
            } else {
                touchpoints.add(lost ? fallen(contact, network.touchpoints(edge))
                        : new Cause("won", List.of(contact.supplierPerson(), contact.customerPerson())));
            }
        }
        List<Cause> all = new ArrayList<>(people);
        all.addAll(touchpoints);
        if (all.size() <= SHOWN) {
            return all;
        }
        List<Cause> some = new ArrayList<>(all.subList(0, SHOWN));
        some.add(new Cause("more", List.of(all.size() - SHOWN)));
        return some;
    }

    private boolean isContact(Contact contact) {
        Person supplier = matching.counterpart(contact.supplierPerson()).orElse(null);
        Person customer = matching.counterpart(contact.customerPerson()).orElse(null);
        int s = supplier == null ? -1 : poorer.network().indexOf(Side.SUPPLIER, supplier);
        int c = customer == null ? -1 : poorer.network().indexOf(Side.CUSTOMER, customer);
        return s >= 0 && c >= 0 && poorer.network().graph().edgeBetween(s, c) >= 0;
    }

    private Optional<Cause> gone(Person person) {
        Optional<Person> now = matching.counterpart(person);
        if (now.isEmpty()) {
            return Optional.of(new Cause("personRemoved", List.of(person)));
        }
        return poorer.context().isThere(now.get()) ? Optional.empty()
                : Optional.of(new Cause("personLeft", List.of(now.get())));
    }

    private Cause fallen(Contact contact, List<Touchpoint> touchpoints) {
        List<Object> pair = new ArrayList<>(List.of(contact.supplierPerson(), contact.customerPerson()));
        Optional<TouchpointState> state = touchpoints.stream().flatMap(each -> matching.counterpart(each).stream())
                .flatMap(each -> poorer.network().state(each).stream()).findFirst();
        if (state.isEmpty()) {
            return new Cause("touchpointRemoved", pair);
        }
        pair.add(state.get().counting());
        return new Cause("touchpointFallen", pair);
    }
}
