/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.ui.crew.Crew;

/** What menus and tool bar offer. */
class ActionsTest {

    private OpenPlan plan;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private void run(String key) {
        plan.part().actions().get(key).run();
        plan.settle();
    }

    private Rect at(String label) {
        return plan.shape(label).absoluteBounds();
    }

    /** Ann, Bob and Cid at places and sizes of their own, Cid selected last. */
    private void scatter() {
        Crew.add(Crew.list(plan.crew, "teams").get(0), "members", Crew.MEMBER, "Dan");
        plan.part().refresh();
        plan.stack.execute(plan.part().desk().tools().state().resize(java.util.Map.of(
                plan.shape("Ann"), new Rect(20, 60, 100, 40), plan.shape("Bob"), new Rect(260, 140, 120, 60),
                plan.shape("Dan"), new Rect(500, 300, 90, 50))));
        plan.select("Ann", "Bob", "Dan");
    }

    @Test
    void alignmentTakesTheMeasureOfTheLast() {
        scatter();
        Rect measure = at("Dan");
        run("alignLeft");
        assertEquals(List.of(measure.x(), measure.x()), List.of(at("Ann").x(), at("Bob").x()));
        run("alignBottom");
        assertEquals(List.of(at("Dan").bottom(), at("Dan").bottom()), List.of(at("Ann").bottom(), at("Bob").bottom()));
        run("alignCentre");
        assertEquals(at("Dan").centre().x(), at("Ann").centre().x(), 0.1);
    }

    @Test
    void spreadMakesEqualGaps() {
        scatter();
        run("spreadAcross");
        assertEquals(at("Bob").x() - at("Ann").right(), at("Dan").x() - at("Bob").right(), 0.2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matchWidth", "matchHeight", "matchSize"})
    void matchingTakesWidthOrHeightOrBothOfTheLast(String key) {
        scatter();
        boolean width = !key.equals("matchHeight");
        boolean height = !key.equals("matchWidth");
        Rect before = at("Ann");
        run(key);
        assertEquals(width ? at("Dan").width() : before.width(), at("Ann").width());
        assertEquals(height ? at("Dan").height() : before.height(), at("Ann").height());
        assertEquals(before.topLeft(), at("Ann").topLeft());
        plan.stack.undo();
        assertEquals(before, at("Ann"));
    }

    @Test
    void actionsAreOffWhereTheyMakeNoSense() {
        plan.part().viewer().deselectAll();
        for (String key : List.of("rename", "delete", "hide", "pin", "alignLeft", "matchSize", "showHidden",
                "straighten", "fitSelection", "arrangeSelection")) {
            assertFalse(plan.part().actions().get(key).isEnabled(), key);
        }
        plan.select("Ann");
        assertTrue(plan.part().actions().get("rename").isEnabled());
        assertFalse(plan.part().actions().get("alignLeft").isEnabled());
        plan.select("Ann", "Bob");
        assertTrue(plan.part().actions().get("alignLeft").isEnabled());
        assertFalse(plan.part().actions().get("spreadDown").isEnabled());
    }

    @Test
    void pinnedStaysWhereItIsWhenAllIsArranged() {
        plan.stack.execute(plan.part().desk().tools().state().move(java.util.Map.of(plan.shape("Bob"),
                new org.keyweave.diagram.geometry.Point(300, 200))));
        plan.select("Bob");
        run("pin");
        assertTrue(plan.part().actions().get("pin").isChecked());
        run("arrangeAll");
        assertEquals(new org.keyweave.diagram.geometry.Point(300, 200), plan.shape("Bob").bounds().topLeft());
    }

    @Test
    void straightenTakesBendsAway() {
        EdgeElement rope = plan.edge("rope");
        plan.stack.execute(plan.part().desk().tools().state().bend(rope,
                List.of(new org.keyweave.diagram.geometry.Point(400, 40))));
        plan.part().select(List.of(rope));
        run("straighten");
        assertEquals(2, rope.route().points().size());
    }

    private MenuManager menu() {
        MenuManager menu = plan.part().actions().contextMenu();
        menu.createContextMenu(plan.canvas());
        menu.getMenu().notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
        return menu;
    }

    private static Stream<IAction> actions(MenuManager menu) {
        return Stream.of(menu.getItems()).flatMap(item -> item instanceof MenuManager inner ? actions(inner)
                : item instanceof ActionContributionItem one ? Stream.of(one.getAction()) : Stream.empty());
    }

    private static IAction entry(MenuManager menu, String text) {
        return actions(menu).filter(action -> action.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + actions(menu).map(IAction::getText).toList()));
    }

    @Test
    void layerAndFilterAreSwitchedInTheMenuAndMarked() {
        IAction layer = entry(menu(), "Mentoring");
        assertFalse(layer.isChecked());
        layer.run();
        assertTrue(plan.part().diagram().activeLayers().contains("Mentoring"));
        assertTrue(plan.part().diagram().edges().stream().anyMatch(edge -> edge.mapping().name().equals("Mentor")));
        assertTrue(entry(menu(), "Mentoring").isChecked());
        entry(menu(), "NoBadges").run();
        assertEquals(Set.of("NoBadges"), plan.part().diagram().activeFilters());
        plan.undoAll();
        assertFalse(plan.part().diagram().activeLayers().contains("Mentoring"));
    }

    @Test
    void newElementIsMadeInTheSelectedTeamWithoutAMouse() {
        plan.select("South");
        entry(menu(), "Member").run();
        assertEquals("South", plan.shape("fresh").parent().orElseThrow().label());
    }

    @Test
    void twoSelectedMembersAreConnectedFromTheMenu() {
        plan.select("Bob", "Cid");
        entry(menu(), "Tie").run();
        assertEquals(2, Crew.list(plan.crew, "ties").size());
    }

    @Test
    void nothingCanBeChangedWhereTheModelIsReadOnly() {
        plan.close();
        plan = new OpenPlan(true);
        Crew.add(plan.team("North"), "members", Crew.MEMBER, "Ann");
        plan.open();
        plan.select("Ann");
        for (String key : List.of("rename", "delete", "hide", "pin", "autoSize", "arrangeAll")) {
            assertFalse(plan.part().actions().get(key).isEnabled(), key);
        }
        assertTrue(plan.part().actions().get("export").isEnabled());
    }
}
