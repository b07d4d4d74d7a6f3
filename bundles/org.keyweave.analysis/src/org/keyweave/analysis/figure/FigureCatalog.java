/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.figure;

import java.util.List;
import java.util.NoSuchElementException;

/** All figures of the analysis with what they mean, so that every surface explains them in the same words. */
public final class FigureCatalog {

    private static final List<Figure> FIGURES = List.of(
            new Figure("threadCount", FigureUnit.COUNT),
            new Figure("criticalSet", FigureUnit.LIST),
            new Figure("threadClass", FigureUnit.KIND),
            new Figure("hiddenSingleThread", FigureUnit.LIST),
            new Figure("contacts", FigureUnit.COUNT),
            new Figure("articulationPeople", FigureUnit.LIST),
            new Figure("bridges", FigureUnit.LIST),
            new Figure("peopleWithOneContact", FigureUnit.LIST),
            new Figure("herfindahl", FigureUnit.NUMBER),
            new Figure("effectiveThreads", FigureUnit.NUMBER),
            new Figure("topShare", FigureUnit.SHARE),
            new Figure("betweenness", FigureUnit.NUMBER),
            new Figure("functionCoverage", FigureUnit.SHARE),
            new Figure("levelCoverage", FigureUnit.SHARE),
            new Figure("decisionCoverage", FigureUnit.SHARE),
            new Figure("decisionMakerContacts", FigureUnit.COUNT),
            new Figure("likeForLike", FigureUnit.COUNT),
            new Figure("shape", FigureUnit.KIND),
            new Figure("levelReciprocity", FigureUnit.SHARE),
            new Figure("trust", FigureUnit.SCORE_5),
            new Figure("trustBenefit", FigureUnit.KIND),
            new Figure("silence", FigureUnit.DAYS),
            new Figure("commitmentsKept", FigureUnit.SHARE),
            new Figure("stageEvidence", FigureUnit.KIND),
            new Figure("whatIf", FigureUnit.COUNT),
            new Figure("advice", FigureUnit.LIST),
            new Figure("satisfactionGap", FigureUnit.SCORE_10),
            new Figure("whiteSpacePotential", FigureUnit.MONEY),
            new Figure("competencyGap", FigureUnit.LIST),
            new Figure("readiness", FigureUnit.SHARE),
            new Figure("revenue", FigureUnit.MONEY),
            new Figure("supplierShare", FigureUnit.SHARE),
            new Figure("revenueGrowth", FigureUnit.SHARE),
            new Figure("shareOfCustomer", FigureUnit.SHARE),
            new Figure("pareto", FigureUnit.KIND),
            new Figure("revenueConcentration", FigureUnit.NUMBER),
            new Figure("relationshipFit", FigureUnit.KIND),
            new Figure("resilience", FigureUnit.SHARE));

    private FigureCatalog() {
    }

    /** All figures, network first, then the account's file, then the portfolio. */
    public static List<Figure> figures() {
        return FIGURES;
    }

    /**
     * The figure of an id.
     *
     * @throws NoSuchElementException when there is none
     */
    public static Figure figure(String id) {
        return FIGURES.stream().filter(figure -> figure.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }
}
