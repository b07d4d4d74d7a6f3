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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.club.Club;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.NodeCreationSpec;
import org.keyweave.vsm.spec.ToolSpec;

class ToolsTest {

    private final EObject club = Club.make(Club.CLUB, "name", "Rowers");
    private final EObject group = Club.add(club, "groups", Club.GROUP, "name", "Eights", "open", true);
    private final EObject ann = Club.add(group, "people", Club.PERSON, "name", "Ann", "weight", 3, "active", true);
    private final EObject bob = Club.add(group, "people", Club.PERSON, "name", "Bob", "weight", 4, "active", true);
    private final BasicCommandStack stack = new BasicCommandStack();
    private DiagramSynchronizer synchronizer;
    private DiagramTools tools;

    @BeforeEach
    void open() {
        Club.resource(club);
        synchronizer = DiagramSynchronizer.open(SyncInput.of(Club.plan(), club));
        tools = new DiagramTools(synchronizer, null, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        synchronizer.close();
    }

    private <T extends ToolSpec> T tool(String name, Class<T> type) {
        return tools.tools().stream().filter(tool -> tool.name().equals(name)).map(type::cast).findFirst()
                .orElseThrow();
    }

    private DiagramElement shown(EObject element) {
        return synchronizer.diagram().elementsFor(element).get(0);
    }

    private DiagramCommand run(ToolAnswer answer) {
        assertEquals("", answer.reason());
        DiagramCommand command = answer.command().orElseThrow();
        DiagramTools.execute(stack, command);
        return command;
    }

    @Test
    void aNewNodeStandsWhereTheUserPutIt() {
        DiagramCommand command = run(tools.createNode(tool("NewPerson", NodeCreationSpec.class), shown(group),
                new Point(240, 160)));
        EObject made = Club.list(group, "people").get(2);
        assertEquals("fresh", Club.get(made, "name"));
        assertEquals(Integer.valueOf(7), Club.get(made, "weight"));
        assertEquals(new Point(240, 160), ((ShapeElement) shown(made)).bounds().topLeft());
        assertEquals(List.of(shown(made)), command.selection());
        assertEquals(List.of(made), List.copyOf(command.getResult()));
        stack.undo();
        assertEquals(2, Club.list(group, "people").size());
        assertTrue(synchronizer.diagram().elementsFor(made).isEmpty());
    }

    @Test
    void hintsSayWhereToolsCanBeUsed() {
        assertEquals("Click where it shall stand, in: Group.", tools.hint(tool("NewPerson", NodeCreationSpec.class)));
        assertEquals("Click where it shall stand, on the sheet or in: Group.",
                tools.hint(tool("NewGroup", ContainerCreationSpec.class)));
        assertEquals("Click where it starts, then where it ends: from Person to Person.",
                tools.hint(tool("NewLink", EdgeCreationSpec.class)));
    }

    @Test
    void refusalsSayWhy() {
        NodeCreationSpec newPerson = tool("NewPerson", NodeCreationSpec.class);
        assertTrue(tools.createNode(newPerson, null, null).reason().contains("NewPerson"));
        assertTrue(tools.createNode(newPerson, null, null).reason().endsWith(tools.hint(newPerson)), "no way out");
        Club.set(group, "open", false);
        synchronizer.refresh();
        assertTrue(tools.createNode(newPerson, shown(group), null).reason().contains("NewPerson"));
        EdgeCreationSpec newLink = tool("NewLink", EdgeCreationSpec.class);
        assertEquals("\u201cNewLink\u201d is not possible here.",
                tools.createEdge(newLink, shown(ann), shown(ann)).reason());
        assertEquals("\u201cNewLink\u201d cannot end at \u201cEights\u201d (Group). It ends at: Person.",
                tools.createEdge(newLink, shown(ann), shown(group)).reason());
        Club.set(ann, "active", false);
        synchronizer.refresh();
        assertTrue(tools.refusalToStart(newLink, shown(ann)).contains("NewLink"));
        assertTrue(tools.elements().doubleClick(shown(group)).reason().contains("Eights"));
        assertFalse(tools.elements().drop(club, null, null).isAllowed());
        DiagramTools chinese = new DiagramTools(synchronizer, null, Locale.SIMPLIFIED_CHINESE);
        assertTrue(chinese.createNode(newPerson, null, null).reason().contains("不能"));
        assertFalse(stack.canUndo());
    }

    @Test
    void edgesAreMadeReconnectedAndDeleted() {
        run(tools.createEdge(tool("NewLink", EdgeCreationSpec.class), shown(ann), shown(bob)));
        EObject link = Club.list(club, "links").get(0);
        assertEquals("Ann-Bob", Club.get(link, "label"));
        EObject cid = Club.add(group, "people", Club.PERSON, "name", "Cid", "active", true);
        synchronizer.refresh();
        run(tools.elements().reconnect((EdgeElement) shown(link), true, shown(cid)));
        assertSame(cid, Club.get(link, "from"));
        assertSame(shown(cid), ((EdgeElement) shown(link)).sourceEnd());
        run(tools.elements().delete(List.of(shown(link))));
        assertTrue(Club.list(club, "links").isEmpty());
        stack.undo();
        assertSame(shown(cid), ((EdgeElement) shown(link)).sourceEnd());
    }

    @Test
    void labelsAreEdited() {
        assertEquals(Optional.of("Ann"), tools.elements().editText(shown(ann)));
        run(tools.elements().edit(shown(ann), "Änn 安"));
        assertEquals("Änn 安", Club.get(ann, "name"));
        assertEquals("Änn 安", shown(ann).label());
    }

    @Test
    void aDropMovesTheElementAndKeepsThePlace() {
        run(tools.createContainer(tool("NewGroup", ContainerCreationSpec.class), null, new Point(500, 40), null));
        EObject other = Club.list(club, "groups").get(1);
        run(tools.elements().drop((ShapeElement) shown(bob), (ContainerElement) shown(other), new Point(30, 60)));
        assertSame(other, bob.eContainer());
        assertEquals(new Point(30, 60), ((ShapeElement) shown(bob)).bounds().topLeft());
        stack.undo();
        assertSame(group, bob.eContainer());
    }

    @Test
    void branchesLoopsAndConditionsRun() {
        EObject role = Club.add(ann, "roles", Club.ROLE, "name", "cox");
        synchronizer.refresh();
        run(tools.run(tool("Weigh", GenericToolSpec.class), shown(ann)));
        assertEquals(Integer.valueOf(4), Club.get(ann, "weight"));
        run(tools.elements().doubleClick(shown(ann)));
        assertEquals(Boolean.FALSE, Club.get(ann, "active"));
        assertEquals("off", Club.get(role, "name"));
        run(tools.run(tool("Weigh", GenericToolSpec.class), shown(ann)));
        assertEquals(Boolean.TRUE, Club.get(ann, "active"));
    }

    @Test
    void aToolThatFailsChangesNothing() {
        ToolAnswer answer = tools.run(tool("Weigh", GenericToolSpec.class), shown(group));
        ToolException failure = assertThrows(ToolException.class,
                () -> DiagramTools.execute(stack, answer.command().orElseThrow()));
        assertTrue(failure.getMessage().contains("Weigh"), failure.getMessage());
        assertFalse(stack.canUndo());
        assertFalse(synchronizer.isStale());
    }
}
