/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.club.Club;
import org.keyweave.diagram.club.RandomClub;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramDump;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.state.KeyviewsFile;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** Random tools, all undone, all redone: model, diagram and what is kept beside the model are the same bytes again. */
class ToolWalkTest {

    private static final int STEPS = 300;
    private final AwtTextMeasurer measurer = new AwtTextMeasurer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoAndRedoGiveTheSameBytes(long seed) {
        RandomClub club = new RandomClub(seed).edit(80);
        SyncInput input = SyncInput.of(Club.plan(), club.club()).withMeasurer(measurer);
        try (DiagramSynchronizer synchronizer = DiagramSynchronizer.open(input)) {
            DiagramTools tools = new DiagramTools(synchronizer, null, Locale.ENGLISH);
            BasicCommandStack stack = new BasicCommandStack();
            List<String> moments = new ArrayList<>(List.of(bytes(synchronizer, club)));
            List<String> steps = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                Optional<DiagramCommand> command = step(tools, synchronizer, club, steps);
                if (command.isPresent()) {
                    DiagramTools.execute(stack, command.get());
                    moments.add(bytes(synchronizer, club));
                }
            }
            assertTrue(moments.size() > STEPS / 6, () -> "too many refusals: " + steps);
            for (int i = moments.size() - 2; i >= 0; i--) {
                stack.undo();
                same(moments.get(i), bytes(synchronizer, club), "undo to " + i + ", seed " + seed + steps);
            }
            for (int i = 1; i < moments.size(); i++) {
                stack.redo();
                same(moments.get(i), bytes(synchronizer, club), "redo to " + i + ", seed " + seed + steps);
            }
        }
    }

    private static void same(String expected, String actual, String message) {
        List<String> missing = new ArrayList<>(expected.lines().toList());
        List<String> surplus = new ArrayList<>(actual.lines().toList());
        actual.lines().forEach(missing::remove);
        expected.lines().forEach(surplus::remove);
        assertEquals(String.join("\n", missing), String.join("\n", surplus), message);
        assertEquals(expected, actual, message);
    }

    private static Optional<DiagramCommand> step(DiagramTools tools, DiagramSynchronizer synchronizer, RandomClub club,
            List<String> steps) {
        Random random = club.random();
        List<DiagramElement> all = new ArrayList<>(synchronizer.diagram().elements());
        DiagramElement one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        DiagramElement other = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        int what = random.nextInt(20);
        steps.add(what + ":" + one);
        Point at = new Point(random.nextInt(400), random.nextInt(300));
        if (one == null || what == 4 && all.size() < 12) {
            ContainerCreationSpec group = (ContainerCreationSpec) tools.tools().stream()
                    .filter(tool -> tool.name().equals("NewGroup")).findFirst().orElseThrow();
            return tools.createContainer(group, null, at, null).command();
        }
        return switch (what) {
            case 0, 1, 2, 3, 16, 17, 18, 19 -> anyTool(tools, random, one, other, at);
            case 4 -> tools.elements().delete(random.nextInt(4) == 0 ? new LinkedHashSet<>(List.of(one, other))
                    : List.of(one)).command();
            case 5, 6 -> tools.elements().edit(one, "t" + random.nextInt(99)).command();
            case 7 -> tools.elements().doubleClick(one).command();
            case 8 -> one instanceof EdgeElement edge
                    ? tools.elements().reconnect(edge, random.nextBoolean(), other).command() : Optional.empty();
            case 9, 10 -> one instanceof ShapeElement shape && other instanceof ContainerElement container
                    ? tools.elements().drop(shape, container, at).command() : Optional.empty();
            case 11 -> one instanceof ShapeElement shape ? Optional.of(tools.state().move(Map.of(shape, at)))
                    : Optional.empty();
            case 12 -> one instanceof EdgeElement edge ? Optional.of(tools.state().bend(edge, List.of(at)))
                    : Optional.of(tools.state().hide(List.of(one), random.nextBoolean()));
            case 13 -> one instanceof EdgeElement edge
                    ? Optional.of(tools.state().moveLabel(edge, EdgeLabel.Slot.CENTER, random.nextDouble()))
                    : Optional.of(tools.state().pin(List.of(one), true));
            case 14 -> Optional.of(tools.state().layers(random.nextBoolean() ? Set.of("Friends") : Set.of()));
            default -> Optional.of(tools.state().filters(random.nextBoolean() ? Set.of("OnlyActive") : Set.of()));
        };
    }

    private static Optional<DiagramCommand> anyTool(DiagramTools tools, Random random, DiagramElement one,
            DiagramElement other, Point at) {
        ToolSpec tool = tools.tools().get(random.nextInt(tools.tools().size()));
        ToolAnswer answer = tool instanceof NodeCreationSpec node ? tools.createNode(node, one, at)
                : tool instanceof ContainerCreationSpec container
                        ? tools.createContainer(container, random.nextInt(3) == 0 ? null : one, at, null)
                : tool instanceof EdgeCreationSpec edge ? tools.createEdge(edge, one, other)
                : tool instanceof GenericToolSpec generic && one.target().eClass() == Club.PERSON
                        ? tools.run(generic, one) : ToolAnswer.no("no such");
        assertEquals(answer.isAllowed(), answer.reason().isEmpty());
        return answer.command();
    }

    static String bytes(DiagramSynchronizer synchronizer, RandomClub club) {
        Keyviews views = new Keyviews();
        views.add(synchronizer.state());
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        try {
            club.club().eResource().save(model, Map.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        StringBuilder geometry = new StringBuilder();
        synchronizer.diagram().elements().stream().map(element -> element.id() + " "
                + (element instanceof ShapeElement shape ? shape.absoluteBounds() + " " + shape.labelBlock()
                        : ((EdgeElement) element).route() + " " + ((EdgeElement) element).labels()))
                .sorted().forEach(line -> geometry.append(line).append('\n'));
        return model.toString(StandardCharsets.UTF_8) + "\n"
                + DiagramDump.of(synchronizer.diagram(), synchronizer.ids()::of) + "\n" + KeyviewsFile.text(views)
                + "\n" + geometry;
    }
}
