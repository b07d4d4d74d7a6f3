/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Whom the contacts reach: functions, levels and decision makers of the customer, how the functions and levels of both
 * sides meet, and how warm and how recent the contacts are.
 */
package org.keyweave.analysis.coverage;
