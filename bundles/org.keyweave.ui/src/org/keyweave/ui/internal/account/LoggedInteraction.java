/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.keyweave.model.Account;
import org.keyweave.model.Channel;
import org.keyweave.model.Interaction;
import org.keyweave.model.InteractionKind;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.edit.Edits;

/**
 * An interaction as it is noted: the touchpoints between its people are refreshed by it, since their last contact is
 * read from the interactions; sleeping ones can be woken and missing ones made, all in one step.
 *
 * @param name subject; blank for the word of the kind
 * @param channel how they met; {@code null} when it is not said
 * @param outcome what came of it; may be blank
 */
record LoggedInteraction(Account account, LocalDate date, InteractionKind kind, Channel channel, String name,
        String outcome, List<Person> ours, List<Person> theirs) {

    /** The touchpoints between the people on both sides. */
    List<Touchpoint> touched() {
        return account.getTouchpoints().stream().filter(each -> ours.contains(each.getSupplierPerson())
                && theirs.contains(each.getCustomerPerson())).toList();
    }

    /** Those of the touchpoints that are not active. */
    List<Touchpoint> sleeping() {
        return touched().stream().filter(each -> each.getStatus() != TouchpointStatus.ACTIVE).toList();
    }

    /** Number of pairs of people that have no touchpoint yet. */
    int missing() {
        long pairs = touched().stream().map(each -> List.of(each.getSupplierPerson(), each.getCustomerPerson()))
                .distinct().count();
        return ours.size() * theirs.size() - (int) pairs;
    }

    /** The command that notes it. */
    Command command(ModelSession session, boolean wake, boolean make) {
        Interaction interaction = KeyweaveFactory.eINSTANCE.createInteraction();
        interaction.setDate(date);
        interaction.setKind(kind);
        if (channel != null) {
            interaction.setChannel(channel);
        }
        interaction.setName(name.isBlank() ? ElementLabels.value(kind) : name.trim());
        interaction.setOutcome(outcome.isBlank() ? null : outcome.trim());
        String step = Texts.get("step.log", interaction.getName());
        Edits edits = new Edits(session.editingDomain(), step, step)
                .add(account, KeyweavePackage.Literals.ACCOUNT__INTERACTIONS, interaction)
                .addAll(interaction, KeyweavePackage.Literals.INTERACTION__SUPPLIER_PARTICIPANTS, ours)
                .addAll(interaction, KeyweavePackage.Literals.INTERACTION__CUSTOMER_PARTICIPANTS, theirs);
        if (wake) {
            sleeping().forEach(each -> edits.set(each, KeyweavePackage.Literals.TOUCHPOINT__STATUS,
                    TouchpointStatus.ACTIVE));
        }
        if (make) {
            make(edits);
        }
        return edits.command();
    }

    private void make(Edits edits) {
        List<Touchpoint> present = new ArrayList<>(touched());
        for (Person our : ours) {
            for (Person their : theirs) {
                if (present.stream().noneMatch(each -> each.getSupplierPerson() == our
                        && each.getCustomerPerson() == their)) {
                    Touchpoint fresh = KeyweaveFactory.eINSTANCE.createTouchpoint();
                    fresh.setSince(date);
                    edits.add(account, KeyweavePackage.Literals.ACCOUNT__TOUCHPOINTS, fresh)
                            .set(fresh, KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON, our)
                            .set(fresh, KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON, their);
                }
            }
        }
    }
}
