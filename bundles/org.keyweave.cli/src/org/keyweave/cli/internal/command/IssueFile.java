/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.exchange.csv.FormulaGuard;
import org.keyweave.exchange.importing.RowIssue;

/** The rows not taken, as a CSV file that a spreadsheet opens. */
final class IssueFile {

    private IssueFile() {
    }

    /** Writes the file, whole or not at all; UTF-8 with byte order mark, because spreadsheets need it. */
    static void write(CommandContext context, Path file, List<RowIssue> issues) throws CommandException {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        line(text, context.text("issue.file"), context.text("issue.line"), context.text("issue.column"),
                context.text("issue.kind"), context.text("issue.reason"), context.text("issue.remedy"));
        for (RowIssue issue : issues) {
            line(text, issue.source(), String.valueOf(issue.line()), issue.column(),
                    context.text("issue.kind." + issue.kind()), issue.reason().in(context.locale()),
                    issue.remedy().in(context.locale()));
        }
        Path temporary = null;
        try {
            temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".keyweave", ".tmp");
            Files.writeString(temporary, text.toString(), StandardCharsets.UTF_8);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.notWritten", file),
                    context.text("output.notWritten.remedy"), e);
        } finally {
            delete(temporary);
        }
    }

    private static void delete(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            // the failure that left it there is already being told
            temporary.toFile().deleteOnExit();
        }
    }

    private static void line(StringWriter text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append('"')
                    .append(FormulaGuard.protect(cells[i]).replace("\"", "\"\"")).append('"');
        }
        text.append("\r\n");
    }
}
