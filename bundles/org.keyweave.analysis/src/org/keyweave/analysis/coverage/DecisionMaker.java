/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.List;
import java.util.OptionalDouble;

import org.keyweave.model.Person;

/**
 * A person of the customer who decides: has the decider role, or a decision weight from the methodology's limit up.
 *
 * @param person the person
 * @param weight decision weight, 0 to 1; empty when unknown
 * @param decider whether the person has the decider role
 * @param contacts people of the supplier in active contact with the person
 */
public record DecisionMaker(Person person, OptionalDouble weight, boolean decider, List<Person> contacts) {
}
