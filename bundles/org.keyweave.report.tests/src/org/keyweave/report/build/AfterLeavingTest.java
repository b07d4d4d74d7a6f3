/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.diagram.sync.SemanticIds;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Scenario;
import org.keyweave.report.ReportSamples;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.picture.Picture;

class AfterLeavingTest {

    @ParameterizedTest
    @ValueSource(strings = { "automation", "consumer" })
    void theCopyHasTheFiguresOfTheDeparture(String example) throws IOException {
        Portfolio portfolio = Examples.find(example).orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        PortfolioAnalysis analysis = PortfolioAnalysis.of(portfolio);
        int cases = 0;
        for (Account account : portfolio.getAccounts()) {
            for (Scenario scenario : account.getScenarios()) {
                AfterLeaving after = AfterLeaving.of(portfolio, scenario.getLeaving(),
                        analysis.context().asOf().minusDays(1));
                assertEquals(analysis.account(account).leave(scenario.getLeaving()).after().threads(),
                        PortfolioAnalysis.of(after.of(portfolio)).account(after.of(account)).threads().count(),
                        scenario.getName());
                cases++;
            }
        }
        assertTrue(cases > 0, "the example has scenarios");
    }

    @Test
    void theModelIsNotTouchedAndTheCopyHasItsIds() throws IOException {
        Portfolio portfolio = Examples.find("consumer").orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        Account account = portfolio.getAccounts().get(0);
        Person person = account.getAllPeople().get(0);
        AfterLeaving after = AfterLeaving.of(portfolio, List.of(person), portfolio.getEffectiveAnalysisDate());
        assertNull(person.getActiveUntil());
        assertEquals(portfolio.getEffectiveAnalysisDate(), after.of(person).getActiveUntil());
        SemanticIds ids = new SemanticIds();
        SemanticIds copied = new SemanticIds();
        account.eAllContents().forEachRemaining(element -> assertEquals(ids.of(element),
                copied.of(after.of(element))));
    }

    @Test
    void theMemoShowsBothStatesInTheSamePlaces() throws IOException {
        ReportData memo = ReportSamples.report(ReportKind.WHAT_IF, "automation", "en");
        List<Block.Diagram> pictures = memo.blocks(Block.Diagram.class);
        assertTrue(pictures.size() >= 2 && pictures.size() % 2 == 0, "pairs");
        for (int i = 0; i < pictures.size(); i += 2) {
            Picture before = pictures.get(i).drawing().picture();
            Picture after = pictures.get(i + 1).drawing().picture();
            assertFalse(pictures.get(i).caption().equals(pictures.get(i + 1).caption()), "captions tell them apart");
            Map<String, Point> places = places(before);
            places(after).forEach((id, place) -> assertEquals(places.getOrDefault(id, place), place, id));
            assertTrue(struckThrough(after) > struckThrough(before), "who leaves is struck through");
        }
    }

    private static Map<String, Point> places(Picture picture) {
        return picture.diagram().elements().stream().filter(ShapeElement.class::isInstance)
                .filter(shape -> shape.target() instanceof Person).map(ShapeElement.class::cast)
                .collect(Collectors.toMap(ShapeElement::id,
                        ShapeElement::absolutePosition));
    }

    private static int struckThrough(Picture picture) {
        String svg = picture.svg(RenderOptions.DEFAULT);
        return svg.split("line-through", -1).length;
    }
}
