/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * What is laid over a diagram without being part of it: marks of problems, what a supposition takes away, lines that
 * are proposed, and a band of facts above the sheet. Where it comes from is not known here.
 */
package org.keyweave.diagram.ui.decor;
