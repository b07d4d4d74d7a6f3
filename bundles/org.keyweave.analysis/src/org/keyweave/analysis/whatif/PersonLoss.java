/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.whatif;

import java.util.List;

import org.keyweave.analysis.network.Member;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;

/**
 * What the leaving of one person alone costs an account.
 *
 * @param member the person
 * @param threadsAfter thread count afterwards; at most one thread is lost
 * @param losesThread whether a thread is lost: the person is in every maximum matching
 * @param contactsLost pairs of people whose contact ends
 * @param contactShareLost share of all contacts, interactions counted, 0 to 1
 * @param isolated people of the other side who are left without any contact
 * @param functionsLost customer functions that lose their last contact
 * @param decisionMakersLost decision makers of the customer who stay and lose their last contact; their known decision
 *        weight counts in the ranking
 * @param decisionWeightLost known decision weight that is no longer in contact, the person's own included
 * @param articulation whether the person's leaving tears the network into more pieces
 */
public record PersonLoss(Member member, int threadsAfter, boolean losesThread, int contactsLost,
        double contactShareLost, List<Person> isolated, List<BusinessFunction> functionsLost,
        List<Person> decisionMakersLost, double decisionWeightLost, boolean articulation) {
}
