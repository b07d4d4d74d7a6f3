/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import org.keyweave.model.Person;

/**
 * A person in a network with the side on which the person stands.
 *
 * @param side side of the network
 * @param person the person
 */
public record Member(Side side, Person person) {
}
