/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Where things are: sizes from labels, content and users' decisions, places for what has none yet, borders, routes of
 * edges and the places of their labels. No layout algorithm; what is decided is kept, what is not is computed from it.
 */
package org.keyweave.diagram.placement;
