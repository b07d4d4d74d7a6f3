/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Rows to changes. {@link org.keyweave.exchange.importing.Importer} computes an
 * {@link org.keyweave.exchange.importing.ImportPlan} from tables of people, touchpoints and interactions without
 * touching the model; the plan says in words what would change and which rows are not taken, and is applied as one
 * command.
 */
package org.keyweave.exchange.importing;
