/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Address cards: {@link org.keyweave.exchange.vcard.VCardSource} reads vCard 2.1, 3.0 and 4.0 as a table of people,
 * {@link org.keyweave.exchange.vcard.VCardWriter} writes the people of a model as cards.
 */
package org.keyweave.exchange.vcard;
