/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.OpenPlan;

/** What is laid over a diagram: where it stands, how it is clicked, that it follows the diagram and goes again. */
class OverlayTest {

    private static final Card CARD = new Card("Title", List.of("One", "Two"), "Hint");

    private OpenPlan plan;
    private Decor decor = Decor.NONE;

    @BeforeEach
    void open() {
        plan = OpenPlan.small();
        plan.part().overlay().add(diagram -> decor);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private static List<IContributionItem> menu() {
        return List.of(new ActionContributionItem(new Action("Mend") {
        }));
    }

    private Badge badge(DiagramElement element) {
        return new Badge(element, Gravity.WARNING, 3, CARD, OverlayTest::menu);
    }

    private Ghost ghost(Optional<DiagramElement> source, String target) {
        return new Ghost(source, "Guest", plan.element(target), "new", CARD, OverlayTest::menu);
    }

    private void show(Decor newDecor) {
        decor = newDecor;
        plan.part().overlay().refresh();
        plan.settle();
    }

    private static Decor badges(Badge... badges) {
        return new Decor(List.of(badges), List.of(), List.of(), List.of());
    }

    private List<IFigure> figures() {
        List<IFigure> result = new ArrayList<>();
        LayerManager.Helper.find(plan.part().viewer().getRootEditPart()).getLayer(Overlay.LAYER)
                .getChildren().forEach(figure -> result.add((IFigure) figure));
        return result;
    }

    private Point onScreen(IFigure figure) {
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds.getCenter();
    }

    /** Presses the mouse at a point and says which menu opens; none when nothing does. */
    private Menu press(Point at) {
        Menu[] shown = new Menu[1];
        Listener watcher = event -> shown[0] = event.widget instanceof Menu menu ? menu : shown[0];
        plan.shell().getDisplay().addFilter(SWT.Show, watcher);
        plan.click(at, 0);
        plan.settle();
        plan.shell().getDisplay().removeFilter(SWT.Show, watcher);
        return shown[0];
    }

    @Test
    void badgeStandsAtTheCornerAndIsClickedWithoutSelectingWhatIsBelow() {
        show(badges(badge(plan.element("Ann"))));
        assertEquals(1, figures().size());
        Rectangle ann = plan.onScreen(plan.element("Ann"));
        Point sign = onScreen(figures().get(0));
        assertTrue(ann.getTopLeft().getDistance(sign) < 24, ann + " " + sign);
        plan.part().viewer().deselectAll();
        Menu menu = press(ann.getTopLeft());
        assertEquals("Mend", menu.getItem(0).getText());
        assertEquals(List.of(), plan.part().selected());
        menu.setVisible(false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1})
    void handlesOfTheSelectedCardLeaveItsSignFree(double zoom) {
        plan.part().zoom().setZoom(zoom);
        show(badges(badge(plan.element("Ann"))));
        plan.select("Ann");
        Rect before = plan.shape("Ann").absoluteBounds();
        Menu menu = press(plan.onScreen(plan.element("Ann")).getTopLeft());
        assertEquals("Mend", menu.getItem(0).getText());
        menu.setVisible(false);
        show(Decor.NONE);
        plan.drag(1, plan.onScreen(before.topLeft()), plan.onScreen(before.topLeft()).getTranslated(-8, -6));
        assertTrue(plan.shape("Ann").absoluteBounds().width() > before.width(), "no handle though there is no sign");
    }

    @Test
    void keyOpensTheMenuOfTheSelectedElementOnly() {
        show(badges(badge(plan.element("Ann"))));
        Menu[] shown = new Menu[1];
        Listener watcher = event -> shown[0] = event.widget instanceof Menu menu ? menu : shown[0];
        plan.shell().getDisplay().addFilter(SWT.Show, watcher);
        plan.select("Bob");
        plan.key('1', '1', SWT.MOD1);
        plan.settle();
        assertNull(shown[0]);
        plan.select("Ann");
        plan.key('1', '1', SWT.MOD1);
        plan.settle();
        plan.shell().getDisplay().removeFilter(SWT.Show, watcher);
        assertEquals("Mend", shown[0].getItem(0).getText());
        shown[0].setVisible(false);
    }

    @Test
    void badgeFollowsItsElementAndGoesWithIt() {
        show(badges(badge(plan.element("Ann"))));
        Point before = onScreen(figures().get(0));
        plan.part().zoom().setZoom(2);
        plan.settle();
        assertFalse(before.equals(onScreen(figures().get(0))));
        show(Decor.NONE);
        assertEquals(List.of(), figures());
    }

    @Test
    void marksOfHiddenElementsAreNotShown() {
        DiagramElement ann = plan.element("Ann");
        plan.select("Ann");
        plan.part().actions().get("hide").run();
        plan.settle();
        show(badges(badge(ann)));
        assertEquals(List.of(), figures());
    }

    @Test
    void guestsAndWordsOfGhostsCoverNothing() {
        Ghost first = ghost(Optional.of(plan.element("Bob")), "Cid");
        Ghost second = ghost(Optional.empty(), "Cid");
        GhostPlacer placer = new GhostPlacer(plan.part().diagram());
        List<Rect> placed = new ArrayList<>();
        for (Ghost ghost : List.of(first, second)) {
            Optional<Rect> guest = placer.guest(ghost);
            assertEquals(ghost.source().isEmpty(), guest.isPresent());
            Route route = placer.route(ghost, guest);
            guest.ifPresent(placed::add);
            placed.add(GhostFigure.pill(GhostFigure.text(ghost, route.at(placer.share(ghost, route)))));
        }
        for (Rect one : placed) {
            assertFalse(one.intersects(plan.shape("Cid").absoluteBounds()));
            placed.stream().filter(other -> other != one)
                    .forEach(other -> assertFalse(one.intersects(other), one + " " + other));
        }
    }

    @Test
    void ghostIsClickedOnItsLineAndLetsTheMouseThroughBesideIt() {
        Ghost ghost = ghost(Optional.of(plan.element("Bob")), "Cid");
        show(new Decor(List.of(), List.of(), List.of(), List.of(ghost)));
        Route route = new GhostPlacer(plan.part().diagram()).route(ghost, Optional.empty());
        var middle = route.at(0.5);
        Menu menu = press(plan.onScreen(middle));
        assertEquals("Mend", menu.getItem(0).getText());
        menu.setVisible(false);
        IFigure figure = figures().get(0);
        assertFalse(figure.containsPoint((int) middle.x(), figure.getBounds().y - 40));
    }

    @Test
    void fadedLineIsDrawnInItsPlaceAndComesBack() {
        DiagramElement rope = plan.edge("rope");
        show(new Decor(List.of(), List.of(new Fade(rope), new Fade(plan.element("Ann"))), List.of(), List.of()));
        // The veil of the shape is laid over; the line keeps its place among the others.
        assertEquals(1, figures().size());
        List<Integer> faded = plan.picture();
        show(Decor.NONE);
        List<Integer> whole = plan.picture();
        assertFalse(faded.equals(whole));
        show(new Decor(List.of(), List.of(new Fade(rope)), List.of(), List.of()));
        assertFalse(plan.picture().equals(whole));
    }
}
