/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import org.keyweave.model.Person;

/**
 * A row that was taken to mean somebody whom the model knows.
 *
 * @param source name of the table
 * @param line line of the row, from 1
 * @param person the person
 * @param kind by what
 */
public record PersonMatch(String source, int line, Person person, MatchKind kind) {
}
