/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

/** The two sides of a relationship network. */
public enum Side {

    /** The supplier; in the network of a rival, the rival. */
    SUPPLIER,

    /** The customer: the account. */
    CUSTOMER;

    /** The other side. */
    public Side opposite() {
        return this == SUPPLIER ? CUSTOMER : SUPPLIER;
    }
}
