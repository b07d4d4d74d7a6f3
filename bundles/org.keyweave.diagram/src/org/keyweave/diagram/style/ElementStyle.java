/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

/** The resolved style of a diagram element. */
public sealed interface ElementStyle permits NodeStyle, ContainerStyle, EdgeStyle {

    /** Path of the style in the notation, for dumps and messages. */
    String origin();
}
