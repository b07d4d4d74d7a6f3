/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Figures from an account's file other than its network: commitments, satisfaction, white space, skills of the account
 * manager, readiness of the supplier, reviews before a customer is dropped.
 */
package org.keyweave.analysis.dossier;
