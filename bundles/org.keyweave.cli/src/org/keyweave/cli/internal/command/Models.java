/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.Progress;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.FileProgress;
import org.keyweave.model.io.LoadOptions;
import org.keyweave.model.io.LoadProblem;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;

/** Loading a model for a command. */
final class Models {

    private static final int SHOWN_PROBLEMS = 5;

    private Models() {
    }

    /** Loads a portfolio; tells what could not be taken as it stands. */
    static LoadedModel load(CommandContext context, String name) throws CommandException, ModelFileException {
        LoadedModel model = loadQuietly(context, name);
        List<LoadProblem> problems = model.problems().stream()
                .filter(problem -> problem.severity() != LoadProblem.Severity.INFO).toList();
        problems.stream().limit(SHOWN_PROBLEMS).forEach(problem -> context.warn(problem.message(context.locale())));
        if (problems.size() > SHOWN_PROBLEMS) {
            context.warn(context.text("load.more", problems.size() - SHOWN_PROBLEMS));
        }
        return model;
    }

    /** Loads a portfolio without a word about its problems. */
    static LoadedModel loadQuietly(CommandContext context, String name) throws CommandException, ModelFileException {
        LoadedModel model = loadAny(context, name);
        model.requirePortfolio();
        return model;
    }

    /** Loads a file of a model without a word about its problems, also one that holds a single account. */
    static LoadedModel loadAny(CommandContext context, String name) throws CommandException, ModelFileException {
        Path file = context.path(name);
        try (Progress progress = context.progress(context.text("progress.load"))) {
            return ModelFile.load(file, LoadOptions.DEFAULT.withProgress(watch(progress)));
        }
    }

    /** Passes the progress of a file on to the terminal. */
    static FileProgress watch(Progress progress) {
        return (done, total) -> {
            progress.advance(done, total, "");
            return true;
        };
    }

    /** The portfolio, judged at a date; the date is not saved. */
    static Portfolio portfolio(LoadedModel model, LocalDate asOf, CommandContext context) {
        Portfolio portfolio = model.portfolio().orElseThrow();
        if (asOf != null) {
            portfolio.setAnalysisDate(asOf);
        } else if (portfolio.getAnalysisDate() == null) {
            portfolio.setAnalysisDate(context.today());
        }
        return portfolio;
    }
}
