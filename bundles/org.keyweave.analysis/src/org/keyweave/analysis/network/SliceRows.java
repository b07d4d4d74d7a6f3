/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

/** Carries the touchpoints of the edges over to a network derived from another one. */
final class SliceRows {

    private SliceRows() {
    }

    /** {@code origin}: for each edge of the part the edge of the base, or -1 for one that the base does not have. */
    static AccountNetwork derive(AccountNetwork base, Roster suppliers, Roster customers, BipartiteGraph part,
            int[] origin) {
        int[] edgeRows = new int[origin.length + 1];
        for (int e = 0; e < origin.length; e++) {
            edgeRows[e + 1] = edgeRows[e]
                    + (origin[e] < 0 ? 0 : base.edgeRow(origin[e] + 1) - base.edgeRow(origin[e]));
        }
        int[] rows = new int[edgeRows[origin.length]];
        for (int e = 0; e < origin.length; e++) {
            for (int i = edgeRows[e]; i < edgeRows[e + 1]; i++) {
                rows[i] = base.row(base.edgeRow(origin[e]) + i - edgeRows[e]);
            }
        }
        return base.derive(suppliers, customers, part, edgeRows, rows);
    }
}
