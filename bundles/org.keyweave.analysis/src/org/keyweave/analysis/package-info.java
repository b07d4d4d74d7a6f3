/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Entry to the analysis: {@link org.keyweave.analysis.AccountAnalysis} for one account,
 * {@link org.keyweave.analysis.PortfolioAnalysis} for a portfolio. Both are snapshots at one date: they never change
 * afterwards, even when the model does, and may be read by several threads.
 */
package org.keyweave.analysis;
