/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

/**
 * How much a specification may hold; what exceeds it is not read.
 *
 * @param maxBytes largest size of a file
 * @param maxDepth deepest nesting of elements
 */
public record VsmLimits(int maxBytes, int maxDepth) {

    /** 16 MiB and 200 levels: many times what the largest specifications need. */
    public static final VsmLimits DEFAULT = new VsmLimits(16 << 20, 200);
}
