/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.List;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.text.TextTable;

/** All accounts in a table. */
final class PortfolioText {

    private final CommandContext context;

    PortfolioText(CommandContext context) {
        this.context = context;
    }

    void print(List<AccountAnalysis> analyses) {
        Stages stages = new Stages(context);
        TextTable table = new TextTable("lrrrrll").row(context.text("analyze.account"),
                context.text("analyze.threads"), context.text("analyze.needed"), context.text("analyze.resilience"),
                context.text("analyze.revenue"), context.text("analyze.stage.claimed.head"),
                context.text("analyze.stage.evidenced.head"));
        for (AccountAnalysis each : analyses) {
            StageAudit audit = each.stageAudit();
            table.row(Names.of(each.account(), context), each.threads().count(),
                    Stages.threadsNeeded(each).map(String::valueOf).orElse("–"),
                    Math.round(each.resilience().indicator() * 100), Numbers.amount(each.value().revenue(), context),
                    stages.name(audit.claimed()), stages.name(audit.evidenced()));
        }
        context.out().print(table.format("  ", context.width()));
    }
}
