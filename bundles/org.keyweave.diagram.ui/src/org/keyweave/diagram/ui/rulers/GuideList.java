/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.rulers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyweave.diagram.state.Guide;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.GuideTools;

/** The guides as they are to be: what is changed in a list before it is taken over in one step. */
final class GuideList {

    /** One line of the list. */
    static final class Row {

        private final Guide before;
        private final boolean upright;
        private int at;

        private Row(Guide before, boolean upright, int at) {
            this.before = before;
            this.upright = upright;
            this.at = at;
        }

        boolean upright() {
            return upright;
        }

        int at() {
            return at;
        }

        void put(int place) {
            at = place;
        }

        private boolean isWhere(Row other) {
            return upright == other.upright && at == other.at;
        }
    }

    private final GuideTools tools;
    private final List<Row> rows = new ArrayList<>();

    GuideList(GuideTools tools) {
        this.tools = tools;
        tools.guides().forEach(guide -> rows.add(new Row(guide, guide.upright(), guide.at())));
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    Row add(boolean upright, int at) {
        Row row = new Row(null, upright, at);
        rows.add(row);
        return row;
    }

    void remove(Collection<Row> gone) {
        rows.removeAll(gone);
    }

    /** How many shapes go along with a row. */
    int held(Row row) {
        return row.before == null ? 0 : tools.lying(row.before).size();
    }

    /** A row that stands where another one does, if there is one. */
    Optional<Row> twice() {
        return rows.stream().filter(row -> rows.stream().anyMatch(other -> other != row && other.isWhere(row)))
                .findFirst();
    }

    /** The step that takes the list over; empty when nothing was changed. */
    Optional<DiagramCommand> command() {
        Map<Guide, Integer> moves = new LinkedHashMap<>();
        List<Guide> added = new ArrayList<>();
        List<Guide> deleted = new ArrayList<>(tools.guides());
        for (Row row : rows) {
            if (row.before == null) {
                added.add(new Guide(row.upright, row.at));
            } else {
                deleted.remove(row.before);
                if (row.before.at() != row.at) {
                    moves.put(row.before, row.at);
                }
            }
        }
        return moves.isEmpty() && added.isEmpty() && deleted.isEmpty() ? Optional.empty()
                : Optional.of(tools.change(moves, added, deleted));
    }
}
