/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.model.NamedElement;
import org.keyweave.model.Portfolio;

/**
 * Every picture of both examples in English, and the first ones in Chinese: text fits, shapes keep apart, labels of lines
 * hide nothing.
 */
class PictureAuditTest {

    static Stream<Arguments> diagrams() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Example example : Examples.list()) {
            for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE }) {
                Notation.compiled().orThrow().diagrams()
                        .forEach(spec -> all.add(Arguments.of(example.id(), locale, spec.name())));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("diagrams")
    void nothingHidesAnything(String exampleId, Locale locale, String diagramName) throws IOException {
        Portfolio portfolio = Examples.find(exampleId).orElseThrow().load(locale).requirePortfolio();
        List<String> faults = new ArrayList<>();
        for (EObject target : targets(portfolio, diagramName, locale)) {
            SyncInput input = SyncInput.of(Notation.diagram(diagramName, locale), target).withLocale(locale)
                    .withMeasurer(new PlainMeasurer());
            DesignLanguage.with(locale, () -> {
                try (DiagramSynchronizer synchronizer = DiagramSynchronizer.open(input)) {
                    Arrangement.all(synchronizer, LayoutMonitor.NONE);
                    PictureAudit.of(synchronizer.diagram())
                            .forEach(fault -> faults.add(((NamedElement) target).getName() + ": " + fault));
                }
                return null;
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<? extends EObject> targets(Portfolio portfolio, String diagramName, Locale locale) {
        List<? extends EObject> all = targets(portfolio, diagramName);
        return locale == Locale.ENGLISH ? all : all.subList(0, Math.min(2, all.size()));
    }

    private static List<? extends EObject> targets(Portfolio portfolio, String diagramName) {
        return switch (diagramName) {
            case "PortfolioMap" -> List.of(portfolio);
            case "StageMap" -> portfolio.getMethodology().getStageModels();
            default -> portfolio.getAccounts();
        };
    }
}
