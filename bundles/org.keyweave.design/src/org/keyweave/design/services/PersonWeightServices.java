/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import org.keyweave.design.internal.Words;
import org.keyweave.model.Person;

/**
 * Steps of the bar that shows how much a person weighs in the decision. A notation chooses widths by conditions, and a
 * condition takes no number, so each step is one; the first that holds, from the heaviest down, decides.
 */
public class PersonWeightServices {

    /** The decision weight in words. */
    public String weightText(Person person) {
        return Words.get("person.weightTooltip", Words.percent(person.getDecisionWeight()));
    }

    /** Whether the person weighs more than 5 %. */
    public boolean weighsOver5(Person person) {
        return person.getDecisionWeight() > 0.05;
    }

    /** Whether the person weighs more than 10 %. */
    public boolean weighsOver10(Person person) {
        return person.getDecisionWeight() > 0.1;
    }

    /** Whether the person weighs more than 20 %. */
    public boolean weighsOver20(Person person) {
        return person.getDecisionWeight() > 0.2;
    }

    /** Whether the person weighs more than 30 %. */
    public boolean weighsOver30(Person person) {
        return person.getDecisionWeight() > 0.3;
    }

    /** Whether the person weighs more than 40 %. */
    public boolean weighsOver40(Person person) {
        return person.getDecisionWeight() > 0.4;
    }

    /** Whether the person weighs more than 50 %. */
    public boolean weighsOver50(Person person) {
        return person.getDecisionWeight() > 0.5;
    }

    /** Whether the person weighs more than 60 %. */
    public boolean weighsOver60(Person person) {
        return person.getDecisionWeight() > 0.6;
    }

    /** Whether the person weighs more than 70 %. */
    public boolean weighsOver70(Person person) {
        return person.getDecisionWeight() > 0.7;
    }

    /** Whether the person weighs more than 80 %. */
    public boolean weighsOver80(Person person) {
        return person.getDecisionWeight() > 0.8;
    }

    /** Whether the person weighs more than 90 %. */
    public boolean weighsOver90(Person person) {
        return person.getDecisionWeight() > 0.9;
    }
}
