/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.cli.text.TextTable;
import org.keyweave.exchange.importing.Column;
import org.keyweave.exchange.importing.Columns;
import org.keyweave.exchange.importing.TableKind;

/** The columns that tables may have, with the headers under which they are known. */
final class ColumnList {

    private final CommandContext context;

    ColumnList(CommandContext context) {
        this.context = context;
    }

    void print() {
        if (context.json()) {
            Map<String, Object> tables = new LinkedHashMap<>();
            for (TableKind kind : TableKind.values()) {
                tables.put(kind.key(), Json.array(Columns.of(kind), column -> Json.object("column", column.key(),
                        "headers", column.aliases(), "values", column.choices())));
            }
            JsonOutput.print(context.out(), tables);
            return;
        }
        for (TableKind kind : TableKind.values()) {
            context.print(context.text("import.table." + kind.key()));
            TextTable table = new TextTable("ll");
            for (Column column : Columns.of(kind)) {
                String headers = String.join(", ", column.aliases());
                table.row(column.key(), column.choices().isEmpty() ? headers
                        : context.text("import.columnChoices", headers, String.join(", ", column.choices())));
            }
            context.out().println(table.format("  ", context.width()));
        }
    }
}
