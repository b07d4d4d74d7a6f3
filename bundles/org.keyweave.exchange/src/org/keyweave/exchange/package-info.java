/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Import from and export to other tools. This package holds what all formats share: localised texts and the refusal of
 * an input. {@code table} is the row interface that every tabular format feeds, {@code csv} reads and writes CSV,
 * {@code importing} turns rows into a plan of changes to a client model.
 */
package org.keyweave.exchange;
