/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Figures over all accounts of a supplier: value and classes, concentration of revenue, relationship types, resilience,
 * stages, and openings at rivals. What is unknown stays unknown and is listed; it never counts as zero.
 */
package org.keyweave.analysis.portfolio;
