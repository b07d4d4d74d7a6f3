/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

/** By what a row is taken to mean a person, with the confidence that goes with it. */
public enum MatchKind {

    /** The identifier of the element in the model. */
    ELEMENT_ID("elementId", 1.0),
    /** The code, such as an employee number. */
    CODE("code", 1.0),
    /** The mail address. */
    EMAIL("email", 0.95),
    /** The name, in the same unit. */
    NAME_IN_UNIT("nameInUnit", 0.85),
    /** The name, which one person of the organisation bears. */
    NAME("name", 0.7),
    /** The name alone, of several people or of somebody in another unit: never taken without a decision. */
    NAME_ELSEWHERE("nameElsewhere", 0.5),
    /** Code or mail address, against the name: never taken without a decision. */
    CONTRADICTED("contradicted", 0.3),
    /** Somebody decided. */
    DECIDED("decided", 1.0);

    private final String key;
    private final double confidence;

    MatchKind(String key, double confidence) {
        this.key = key;
        this.confidence = confidence;
    }

    /** Key of the kind in messages and machine-readable reports. */
    public String key() {
        return key;
    }

    /**
     * Confidence from 0 to 1 that the row means the person. A ranking of the kinds by this project's judgement, not a
     * measured probability.
     */
    public double confidence() {
        return confidence;
    }
}
