/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * What lives on an open diagram: marks of problems with their quick fixes, people who leave in the scenario, proposed
 * touchpoints, and the ways to other places.
 */
package org.keyweave.ui.internal.diagrams.live;
