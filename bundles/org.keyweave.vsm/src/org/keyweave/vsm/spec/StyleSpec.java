/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** A style of a node, a container or an edge. */
public sealed interface StyleSpec permits NodeStyleSpec, ContainerStyleSpec, EdgeStyleSpec {

    /** Where it comes from. */
    Origin origin();
}
