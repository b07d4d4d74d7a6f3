/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** A named element of the specification. Compared by identity. */
public interface SpecElement {

    /** Where it comes from. */
    Origin origin();

    /** Its name: the technical identifier, unique among its siblings; never {@code null}, may be empty. */
    String name();

    /**
     * What users see: the label where one is given, else the name. A label of the form {@code %key} is the text of the
     * language compiled for, or stays as it is where the specification was compiled without texts.
     */
    String label();

    /** Qualified path of the element, for keys and messages. */
    default String path() {
        return origin().path();
    }
}
