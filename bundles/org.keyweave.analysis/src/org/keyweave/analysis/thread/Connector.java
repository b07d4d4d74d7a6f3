/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import org.keyweave.analysis.network.Member;

/**
 * How much a person connects the others: betweenness centrality in the network of contacts, normalised to 0..1
 * (Freeman 1977).
 *
 * @param member the person
 * @param betweenness share of the shortest paths between other people that run through this person
 */
public record Connector(Member member, double betweenness) {
}
