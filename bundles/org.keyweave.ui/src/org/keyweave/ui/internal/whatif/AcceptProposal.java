/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.edit.Edits;

/**
 * Plans a proposed touchpoint, with the action that brings it about, in one step.
 *
 * @param owner who brings it about; {@code null} for the person of the supplier who is proposed
 * @param due until when; {@code null} for two weeks
 */
public record AcceptProposal(Person owner, LocalDate due) {

    /** As it is done unless told otherwise. */
    public static final AcceptProposal USUAL = new AcceptProposal(null, null);

    /** The command; a touchpoint that exists already is taken up again instead of a second one. */
    public Command command(ModelSession session, Account account, Proposal proposal) {
        String step = Texts.get("step.accept", ElementLabels.label(proposal.supplierPerson()),
                ElementLabels.label(proposal.customerPerson()));
        Edits edits = new Edits(session.editingDomain(), step, step);
        Person responsible = owner == null ? proposal.supplierPerson() : owner;
        Touchpoint touchpoint = proposal.existing().orElse(null);
        if (touchpoint == null) {
            touchpoint = KeyweaveFactory.eINSTANCE.createTouchpoint();
            touchpoint.setStatus(TouchpointStatus.PLANNED);
            edits.add(account, KeyweavePackage.Literals.ACCOUNT__TOUCHPOINTS, touchpoint)
                    .set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON, proposal.supplierPerson())
                    .set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON, proposal.customerPerson());
        }
        Drafts drafts = Drafts.of(account);
        Action action = drafts.action(Texts.get("advice.action", ElementLabels.label(proposal.supplierPerson()),
                ElementLabels.label(proposal.customerPerson())), null, List.of());
        if (due != null) {
            action.setDue(due);
        }
        return edits.add(account, KeyweavePackage.Literals.ACCOUNT__ACTIONS, action)
                .set(action, KeyweavePackage.Literals.ACTION__OWNER, responsible)
                .add(action, KeyweavePackage.Literals.ACTION__TARGETS, touchpoint).command();
    }
}
