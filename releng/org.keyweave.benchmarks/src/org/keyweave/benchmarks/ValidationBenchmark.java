/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
import org.keyweave.model.Touchpoint;
import org.keyweave.validation.IncrementalValidator;
import org.keyweave.validation.Validation;

/** Full validation of a portfolio, and what is judged again after one edit in it. */
final class ValidationBenchmark implements Benchmark {

    private static final int RUNS = 3;
    private static final int EDITS = 51;

    @Override
    public String name() {
        return "validation";
    }

    @Override
    public String title() {
        return "Full validation, and validation after one edit (aim at 100,000 touchpoints: below 16 ms)";
    }

    @Override
    public List<String> columns() {
        return List.of("touchpoints", "findings", "full ms", "per touchpoint µs", "edit median ms", "edit worst ms");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) {
        for (int size : sizes) {
            Portfolio portfolio = portfolio(size);
            int findings = Validation.validate(portfolio).findings().size();
            double full = Sampling.medianMillis(RUNS, () -> Validation.validate(portfolio).findings().size());
            double[] edits = edits(portfolio);
            table.accept(List.of(Sampling.text((long) size), Sampling.text((long) findings), Sampling.text(full),
                    Sampling.text(full * 1000 / size), Sampling.text(edits[EDITS / 2]),
                    Sampling.text(edits[EDITS - 1])));
        }
    }

    /** Times of the updates after edits of touchpoints all over the portfolio, shortest first. */
    private static double[] edits(Portfolio portfolio) {
        IncrementalValidator validator = new IncrementalValidator(portfolio);
        try {
            validator.update();
            Random random = new Random(1);
            double[] times = new double[EDITS];
            for (int i = -EDITS; i < EDITS; i++) {
                Account account = portfolio.getAccounts().get(random.nextInt(portfolio.getAccounts().size()));
                Touchpoint touchpoint = account.getTouchpoints().get(random.nextInt(account.getTouchpoints().size()));
                touchpoint.setLastContact(portfolio.getAnalysisDate().minusDays(random.nextInt(900)));
                long start = System.nanoTime();
                validator.update();
                if (i >= 0) {
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            Arrays.sort(times);
            return times;
        } finally {
            validator.dispose();
        }
    }

    /** A portfolio whose accounts are assessed in turn at every stage, so that the rules of the stages have work. */
    private static Portfolio portfolio(int touchpoints) {
        Portfolio portfolio = PortfolioGenerator.generate(1, touchpoints);
        portfolio.setMethodology(MethodologyLibrary.load(Locale.ENGLISH));
        StageModel model = portfolio.getMethodology().getStageModels().get(0);
        List<Stage> stages = model.getStages();
        for (int i = 0; i < portfolio.getAccounts().size(); i++) {
            Account account = portfolio.getAccounts().get(i);
            StageAssessment assessment = KeyweaveFactory.eINSTANCE.createStageAssessment();
            assessment.setDate(portfolio.getAnalysisDate().minusDays(30));
            assessment.setStage(stages.get(i % stages.size()));
            account.setStageModel(model);
            account.getAssessments().add(assessment);
        }
        return portfolio;
    }
}
