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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.state.KeyviewsFile;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.ServiceReads;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.DiagramTools;
import org.keyweave.diagram.tools.ToolAnswer;
import org.keyweave.examples.Examples;
import org.keyweave.model.Portfolio;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** Random tools of the real notation on an example: all undone, all redone, model and keyviews are the same bytes. */
class NotationWalkTest {

    private static final int STEPS = 120;

    @ParameterizedTest
    @CsvSource({"RelationshipNetwork, 1", "AccountOrganisation, 2", "FunctionPairing, 3", "StageMap, 4",
        "StrategyMap, 5", "PortfolioMap, 6"})
    void undoAndRedoGiveTheSameBytes(String diagramName, long seed) throws IOException {
        Portfolio portfolio = Examples.find("automation").orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        EObject target = switch (diagramName) {
            case "PortfolioMap" -> portfolio;
            case "StageMap" -> portfolio.getMethodology().getStageModels().get(0);
            default -> portfolio.getAccounts().get(0);
        };
        SyncInput input = SyncInput.of(Notation.diagram(diagramName, Locale.ENGLISH), target)
                .withReads(ServiceReads.of(KeyweaveDesign.serviceReads())).withMeasurer(new PlainMeasurer());
        try (DiagramSynchronizer diagram = DiagramSynchronizer.open(input)) {
            DiagramTools tools = new DiagramTools(diagram, null, Locale.ENGLISH);
            BasicCommandStack stack = new BasicCommandStack();
            Random random = new Random(seed);
            List<String> moments = new ArrayList<>(List.of(bytes(diagram, target.eResource())));
            List<String> steps = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                DiagramCommand command = step(tools, diagram, random, steps);
                if (command != null) {
                    DiagramTools.execute(stack, command);
                    moments.add(bytes(diagram, portfolio.eResource()));
                }
            }
            assertTrue(moments.size() > STEPS / 8, () -> "too many refusals: " + moments.size() + " " + steps);
            for (int i = moments.size() - 2; i >= 0; i--) {
                stack.undo();
                assertEquals(moments.get(i), bytes(diagram, portfolio.eResource()), "undo to " + i + " of " + steps);
            }
            for (int i = 1; i < moments.size(); i++) {
                stack.redo();
                assertEquals(moments.get(i), bytes(diagram, portfolio.eResource()), "redo to " + i + " of " + steps);
            }
        }
    }

    private static DiagramCommand step(DiagramTools tools, DiagramSynchronizer diagram, Random random,
            List<String> steps) {
        List<DiagramElement> all = new ArrayList<>(diagram.diagram().elements());
        DiagramElement one = all.get(random.nextInt(all.size()));
        DiagramElement other = all.get(random.nextInt(all.size()));
        Point at = new Point(random.nextInt(400), random.nextInt(300));
        int what = random.nextInt(12);
        steps.add(what + ":" + one);
        return switch (what) {
            case 0 -> tools.elements().edit(one, "text " + random.nextInt(99)).command().orElse(null);
            case 1 -> random.nextInt(4) > 0 ? null
                    : tools.elements().delete(List.of(one)).command().orElse(null);
            case 2 -> one instanceof EdgeElement edge
                    ? tools.elements().reconnect(edge, random.nextBoolean(), other).command().orElse(null) : null;
            case 3 -> one instanceof ShapeElement shape && other instanceof ShapeElement into
                    ? tools.elements().drop(shape, into, at).command().orElse(null) : null;
            case 4 -> one instanceof ShapeElement shape ? tools.state().move(Map.of(shape, at))
                    : tools.state().bend((EdgeElement) one, List.of(at));
            case 5 -> tools.state().pin(Set.of(one), random.nextBoolean());
            case 6 -> tools.state().hide(List.of(one), random.nextBoolean());
            default -> tool(tools, random, one, other, at);
        };
    }

    private static DiagramCommand tool(DiagramTools tools, Random random, DiagramElement one, DiagramElement other,
            Point at) {
        ToolSpec tool = tools.tools().get(random.nextInt(tools.tools().size()));
        Optional<ToolAnswer> answer = Optional.ofNullable(tool instanceof NodeCreationSpec node
                ? tools.createNode(node, random.nextBoolean() ? null : one, at)
                : tool instanceof ContainerCreationSpec container
                        ? tools.createContainer(container, random.nextInt(3) == 0 ? null : one, at, null)
                : tool instanceof EdgeCreationSpec edge ? tools.createEdge(edge, one, other)
                : tool instanceof GenericToolSpec generic ? tools.run(generic, one) : null);
        return answer.flatMap(ToolAnswer::command).orElse(null);
    }

    private static String bytes(DiagramSynchronizer diagram, Resource resource) throws IOException {
        Keyviews views = new Keyviews();
        views.add(diagram.state());
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        resource.save(model, Map.of());
        return model.toString(StandardCharsets.UTF_8) + KeyviewsFile.text(views);
    }
}
