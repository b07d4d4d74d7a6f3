/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What changed between two versions of a client model, in the words of the field: threads, people, touchpoints, stages,
 * plan and value, weighed by what matters first to a board, and everything else as changes of single fields.
 */
package org.keyweave.analysis.compare;
