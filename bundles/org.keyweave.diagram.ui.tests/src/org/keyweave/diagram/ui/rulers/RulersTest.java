/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.rulers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.render.Theme;
import org.keyweave.diagram.state.Guide;
import org.keyweave.diagram.ui.OpenPlan;

/** Rulers, the guides that are pulled out of them, and what snaps to those. */
class RulersTest {

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
        plan.waitFor(60);
    }

    /** The canvas of the ruler above the sheet. */
    private FigureCanvas above() {
        return rulers().stream().filter(canvas -> canvas.getSize().x > canvas.getSize().y).findFirst().orElseThrow();
    }

    private List<FigureCanvas> rulers() {
        List<FigureCanvas> result = new ArrayList<>();
        for (Control child : plan.canvas().getParent().getChildren()) {
            if (child != plan.canvas() && child instanceof FigureCanvas canvas) {
                result.add(canvas);
            }
        }
        return result;
    }

    private void mouse(FigureCanvas canvas, int type, int x, int y, int state) {
        Event event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = x;
        event.y = y;
        event.stateMask = state;
        event.count = 1;
        event.display = canvas.getDisplay();
        event.widget = canvas;
        canvas.notifyListeners(type, event);
        plan.settle();
    }

    private void dragOnRuler(int from, int to, int y) {
        FigureCanvas canvas = above();
        mouse(canvas, SWT.MouseMove, from, 9, 0);
        mouse(canvas, SWT.MouseDown, from, 9, 0);
        for (int i = 1; i <= 4; i++) {
            mouse(canvas, SWT.MouseMove, from + (to - from) * i / 4, y, SWT.BUTTON1);
        }
        mouse(canvas, SWT.MouseUp, to, y, SWT.BUTTON1);
    }

    private List<Guide> guides() {
        return plan.part().desk().tools().guides().guides();
    }

    private GuideRuler provider(boolean upright) {
        return (GuideRuler) plan.part().viewer().getProperty(upright ? RulerProvider.PROPERTY_HORIZONTAL_RULER
                : RulerProvider.PROPERTY_VERTICAL_RULER);
    }

    private int lines() {
        return LayerManager.Helper.find(plan.part().viewer().getRootEditPart()).getLayer(LayerConstants.GUIDE_LAYER)
                .getChildren().size();
    }

    private void add(boolean upright, int at) {
        plan.part().viewer().getEditDomain().getCommandStack().execute(provider(upright).getCreateGuideCommand(at));
        plan.settle();
    }

    /** Drags a card until its left side is three pixels beside a place of the sheet. */
    private void dragBeside(String card, int place) {
        Point from = plan.middle(card);
        double by = place + 3 - plan.shape(card).absoluteBounds().x();
        plan.drag(1, from, from.getTranslated((int) Math.round(by * plan.part().zoom().getZoom()), 0));
    }

    @Test
    void rulersAreShownAndRemembered() {
        assertEquals(List.of(), rulers());
        run("showRulers");
        assertEquals(2, rulers().size());
        assertTrue(plan.part().actions().get("showRulers").isChecked());
        plan.reopen();
        plan.waitFor(60);
        assertEquals(2, rulers().size());
        run("showRulers");
        assertEquals(List.of(), rulers());
    }

    @Test
    void keysShowRulersAndGrid() {
        plan.key('j', 'j', SWT.MOD1 | SWT.SHIFT);
        plan.key('g', 'g', SWT.MOD1 | SWT.SHIFT);
        assertEquals(2, rulers().size());
        assertEquals(Boolean.TRUE, plan.part().viewer().getProperty(SnapToGrid.PROPERTY_GRID_VISIBLE));
        assertNotEquals(Boolean.TRUE, plan.part().viewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
    }

    @Test
    void rulersHaveTheColoursOfTheSheet() {
        for (Theme theme : Theme.values()) {
            plan.use(theme);
            plan.reopen();
            if (rulers().isEmpty()) {
                run("showRulers");
            }
            IFigure ruler = above().getViewport().getContents();
            assertEquals(plan.part().desk().ink().sheet(), ruler.getBackgroundColor());
            assertNotEquals(ruler.getBackgroundColor(), ruler.getForegroundColor());
        }
    }

    @Test
    void guideIsPulledOutOfTheRulerMovedAndThrownAway() {
        run("showRulers");
        String before = plan.files().get(1);
        dragOnRuler(200, 240, 9);
        assertEquals(1, guides().size());
        assertEquals(1, lines());
        int at = guides().get(0).at();
        dragOnRuler(240, 280, 9);
        assertEquals(at + 40 / plan.part().zoom().getZoom(), guides().get(0).at(), 1.5);
        String moved = plan.files().get(1);
        dragOnRuler(280, 280, 120);
        assertEquals(List.of(), guides());
        assertEquals(0, lines());
        plan.stack.undo();
        plan.settle();
        assertEquals(moved, plan.files().get(1));
        assertEquals(1, lines());
        plan.undoAll();
        assertEquals(before, plan.files().get(1));
        assertEquals(0, lines());
        plan.redoAll();
        plan.stack.undo();
        assertEquals(moved, plan.files().get(1));
    }

    @Test
    void cardSnapsToAGuideGoesAlongAndAllIsKept() {
        run("showRulers");
        run("snapShapes");
        int place = (int) plan.shape("Ann").absoluteBounds().x() + 12;
        add(true, place);
        String before = String.join("", plan.files());
        dragBeside("Ann", place);
        assertEquals(place, plan.shape("Ann").absoluteBounds().x(), 0.05);
        assertEquals(1, provider(true).getAttachedModelObjects(provider(true).getGuides().get(0)).size());
        plan.stack.undo();
        assertEquals(before, String.join("", plan.files()), "one step snaps and holds");
        plan.stack.redo();
        plan.part().viewer().getEditDomain().getCommandStack().execute(
                provider(true).getMoveGuideCommand(provider(true).getGuides().get(0), 9));
        plan.settle();
        Rect there = plan.shape("Ann").absoluteBounds();
        assertEquals(place + 9, there.x(), 0.05);
        String kept = plan.files().get(1);
        plan.reopen();
        assertEquals(kept, plan.files().get(1));
        assertEquals(there, plan.shape("Ann").absoluteBounds());
        assertEquals(place + 9, provider(true).getGuidePositions()[0]);
        dragBeside("Ann", place + 60);
        assertFalse(plan.part().desk().tools().guides().isHeld(plan.shape("Ann")), "dragged away");
    }

    @Test
    void panelThatIsDrawnSnapsToAGuideInOneStep() {
        run("showRulers");
        run("snapShapes");
        Rect extent = plan.part().diagram().extent().orElseThrow();
        int place = (int) extent.right() + 20;
        add(true, place);
        String before = String.join("", plan.files());
        plan.take("Team");
        Point from = plan.onScreen(new org.keyweave.diagram.geometry.Point(place + 3, extent.y()));
        plan.drag(1, from, from.getTranslated(90, 70));
        assertEquals(place, plan.shape("team").absoluteBounds().x(), 0.05);
        assertTrue(plan.part().desk().tools().guides().isHeld(plan.shape("team")));
        plan.stack.undo();
        assertEquals(before, String.join("", plan.files()));
    }

    @Test
    void nothingSnapsToGuidesThatAreHiddenOrSwitchedOff() {
        run("snapShapes");
        int place = (int) plan.shape("Ann").absoluteBounds().x() + 12;
        add(true, place);
        dragBeside("Ann", place);
        assertEquals(place + 3, plan.shape("Ann").absoluteBounds().x(), 1);
        run("showRulers");
        run("snapGuides");
        plan.stack.undo();
        dragBeside("Ann", place);
        assertEquals(place + 3, plan.shape("Ann").absoluteBounds().x(), 1);
    }

    @Test
    void screenReadersAreToldWhatAGuideIs() {
        add(false, 70);
        Object guide = provider(false).getGuides().get(0);
        AccessibleEvent event = new AccessibleEvent(this);
        provider(false).getAccGuideName(event, guide);
        assertEquals("Horizontal guide", event.result);
        provider(false).getAccGuideDescription(event, guide);
        assertEquals("Holds nothing", event.result);
        AccessibleControlEvent value = new AccessibleControlEvent(this);
        provider(false).getAccGuideValue(value, guide);
        assertEquals("70 pixels", value.result);
    }

    private static <T> List<T> inside(Composite parent, Class<T> type) {
        List<T> result = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                result.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                result.addAll(inside(inner, type));
            }
        }
        return result;
    }

    private static void press(Shell dialog, String text) {
        Button button = inside(dialog, Button.class).stream().filter(one -> one.getText().replace("&", "")
                .equals(text)).findFirst().orElseThrow();
        assertTrue(button.isEnabled(), text);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private void inDialog(java.util.function.Consumer<Shell> work) {
        plan.shell().getDisplay().timerExec(50, () -> {
            Shell dialog = Arrays.stream(plan.shell().getDisplay().getShells())
                    .filter(shell -> shell.getText().equals("Guides")).findFirst().orElseThrow();
            try {
                work.accept(dialog);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        plan.key('m', 'm', SWT.MOD1 | SWT.SHIFT);
        plan.waitFor(60);
    }

    @Test
    void guidesAreMadeByKeysInADialogOfTheirOwn() {
        inDialog(dialog -> {
            press(dialog, "Add Vertical");
            Spinner place = inside(dialog, Spinner.class).get(0);
            place.setSelection(64);
            place.notifyListeners(SWT.Selection, new Event());
            press(dialog, "Add Vertical");
            place.setSelection(64);
            place.notifyListeners(SWT.Selection, new Event());
            Button ok = dialog.getDefaultButton();
            assertFalse(ok.isEnabled(), "two at one place");
            press(dialog, "Delete");
            press(dialog, ok.getText());
        });
        assertEquals(List.of(new Guide(true, 64)), guides());
        assertEquals(2, rulers().size(), "guides are of use only where they are seen");
        plan.undoAll();
        assertEquals(List.of(), guides());
    }

    @Test
    void leavingTheDialogChangesNothing() {
        inDialog(dialog -> press(dialog, "Add Horizontal"));
        assertFalse(plan.stack.canUndo());
    }

    @Test
    void readOnlyDiagramKeepsItsGuides() {
        plan.close();
        plan = new OpenPlan(true).open();
        run("showRulers");
        dragOnRuler(200, 240, 9);
        assertEquals(List.of(), guides());
        assertFalse(plan.part().actions().get("guides").isEnabled());
        Rectangle at = above().getViewport().getBounds();
        assertTrue(at.width > 0);
    }
}
