/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The relationship network of one account at one date as an immutable, indexed snapshot: which people are there,
 * which touchpoints count as contacts and why others do not, how many contacts each pair had.
 */
package org.keyweave.analysis.network;
