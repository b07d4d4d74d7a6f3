/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Arranges diagrams: by the algorithms of ELK, level by level from the inside outwards, or with two parties on fixed
 * sides; pinned elements stay. Afterwards labels of edges slide along their lines to free places.
 */
package org.keyweave.diagram.layout;
