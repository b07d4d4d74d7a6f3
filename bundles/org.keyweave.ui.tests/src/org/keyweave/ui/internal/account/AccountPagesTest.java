/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Action;
import org.keyweave.model.Interaction;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.RelationshipLevel;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.fixture.DialogAnswer;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.matrix.MatrixAspect;
import org.keyweave.ui.internal.matrix.MatrixModel;
import org.keyweave.ui.internal.matrix.MatrixPasteDialog;
import org.keyweave.ui.internal.matrix.TouchpointGrid;
import org.keyweave.ui.internal.properties.PropertyFormPage;

/** Works on the pages of an account with its real widgets; whatever was done, undo gives the first bytes back. */
class AccountPagesTest {

    @TempDir
    private Path folder;

    private OpenExample example;
    private byte[] start;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
        start = example.bytes();
    }

    @AfterEach
    void close() throws Exception {
        example.undoAll();
        byte[] end = example.bytes();
        example.close();
        assertArrayEquals(start, end);
    }

    private <T extends AccountPage> T page(String id, Class<T> type) {
        example.editor().setActivePage("org.keyweave.ui.account." + id);
        return assertInstanceOf(type, example.editor().getActivePageInstance());
    }

    private Touchpoint touchpoint(String ours, String theirs) {
        return example.account().getTouchpoints().stream()
                .filter(each -> each.getSupplierPerson() == example.person(ours)
                        && each.getCustomerPerson() == example.person(theirs)).findFirst().orElse(null);
    }

    private static void key(TouchpointGrid grid, int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        grid.notifyListeners(SWT.KeyDown, event);
    }

    private void go(TouchpointGrid grid, String ours, String theirs) {
        grid.moveTo(grid.model().rows().indexOf(example.person(ours)),
                grid.model().columns().indexOf(example.person(theirs)), false);
    }

    @Test
    void dashboardSaysStateOfTheHeadlineInWords() {
        DashboardPage dashboard = page("dashboard", DashboardPage.class);
        String words = String.join("\n", dashboard.words());
        assertTrue(words.contains(": 4, \u2713 as asked"), words);
        assertTrue(words.contains("Cooperative, \u2717 at risk"), words);
        assertTrue(words.contains("Chen Lei"), words);
        assertTrue(words.contains("Finance: asked for by the stage"), words);
    }

    /** Rows are filled piece by piece and keep their height meanwhile; what comes late has to be laid out, too. */
    @Test
    void everyTileAndListOfTheDashboardHasItsPlace() {
        DashboardPage dashboard = page("dashboard", DashboardPage.class);
        dashboard.complete();
        Composite body = dashboard.getManagedForm().getForm().getBody();
        assertEquals(4, body.getChildren().length);
        OpenExample.until(() -> placeless(body).isEmpty());
    }

    /** The controls below another one that have no size, but those that are hidden or say nothing. */
    private static List<Control> placeless(Composite parent) {
        List<Control> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            boolean mute = child instanceof Label label && label.getText().isEmpty() && label.getImage() == null;
            if (child.getVisible() && !mute && (child.getSize().x <= 0 || child.getSize().y <= 0)) {
                found.add(child);
            }
            if (child instanceof Composite composite && child.getVisible()) {
                found.addAll(placeless(composite));
            }
        }
        return found;
    }

    @Test
    void pagesAreMadeWhenTheyAreTurnedToAndReadAnewOnlyAfterAChange() {
        page("dashboard", DashboardPage.class);
        assertNull(example.editor().findPage("org.keyweave.ui.account.plan").getPartControl());
        TouchpointGrid grid = page("matrix", MatrixPage.class).grid();
        MatrixModel shown = grid.model();
        page("dashboard", DashboardPage.class);
        assertSame(shown, page("matrix", MatrixPage.class).grid().model());
        page("dashboard", DashboardPage.class);
        example.session().execute(SetCommand.create(example.session().editingDomain(), example.account(),
                KeyweavePackage.Literals.NAMED_ELEMENT__NAME, "Renamed"));
        assertNotSame(shown, page("matrix", MatrixPage.class).grid().model());
    }

    /** Opening an editor must not hold the window up: a page is an empty area until the events then have passed. */
    @Test
    void pageIsBuiltAfterTheEditorHasComeUp() {
        example.editor().setActivePage("org.keyweave.ui.account.plan");
        PlanPage plan = assertInstanceOf(PlanPage.class, example.editor().getActivePageInstance());
        assertNull(plan.getManagedForm());
        assertEquals(0, ((Composite) plan.getPartControl()).getChildren().length);
        plan.setFocus();
        OpenExample.until(() -> plan.getManagedForm() != null && plan.getManagedForm().getForm().getMenu() != null);
        assertSame(plan.getPartControl().getMenu(), plan.getManagedForm().getForm().getBody().getMenu());
        plan.shown();
        OpenExample.until(() -> placeless((Composite) plan.getPartControl()).isEmpty());
    }

    @Test
    void keysOfTheMatrixMoveScoreAndClear() {
        TouchpointGrid grid = page("matrix", MatrixPage.class).grid();
        grid.setAspect(MatrixAspect.CURRENT_LEVEL);
        go(grid, "Chen Lei", "Wang Jun");
        key(grid, 0, '5');
        assertEquals(RelationshipLevel.PARTNER, touchpoint("Chen Lei", "Wang Jun").getCurrentLevel());
        key(grid, SWT.DEL, SWT.DEL);
        assertFalse(touchpoint("Chen Lei", "Wang Jun").isSetCurrentLevel());
        int row = grid.cursor().y;
        key(grid, SWT.ARROW_UP, '\0');
        assertEquals(row - 1, grid.cursor().y);
        key(grid, SWT.HOME, '\0');
        assertEquals(0, grid.cursor().x);
    }

    @Test
    void cellEditorInAnEmptyCellMakesTheTouchpoint() {
        MatrixPage matrix = page("matrix", MatrixPage.class);
        TouchpointGrid grid = matrix.grid();
        grid.setAspect(MatrixAspect.CURRENT_LEVEL);
        assertNull(touchpoint("Samir Haddad", "Gao Yan"));
        go(grid, "Samir Haddad", "Gao Yan");
        key(grid, SWT.F2, '\0');
        CCombo combo = OpenExample.find(grid, CCombo.class, each -> true);
        assertNotNull(combo);
        combo.select(List.of(combo.getItems()).indexOf("Working"));
        combo.notifyListeners(SWT.Selection, new Event());
        Event enter = new Event();
        enter.character = SWT.CR;
        enter.detail = SWT.TRAVERSE_RETURN;
        combo.notifyListeners(SWT.DefaultSelection, enter);
        OpenExample.until(() -> touchpoint("Samir Haddad", "Gao Yan") != null);
        assertEquals(RelationshipLevel.WORKING, touchpoint("Samir Haddad", "Gao Yan").getCurrentLevel());
    }

    @Test
    void sheetIsPastedAfterItsPreviewInOneStep() {
        MatrixPage matrix = page("matrix", MatrixPage.class);
        matrix.grid().setAspect(MatrixAspect.PERSONAL_TRUST);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "\tGao Yan\tWang Jun\nSamir Haddad\t3\t\nChen Lei\t1\t5\n" },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        DialogAnswer.to(matrix.actions()::paste, dialog -> {
            assertInstanceOf(MatrixPasteDialog.class, dialog);
            assertNull(touchpoint("Samir Haddad", "Gao Yan"), "nothing is changed before it is applied");
            DialogAnswer.press(dialog, IDialogConstants.OK_ID);
        });
        assertEquals(3, touchpoint("Samir Haddad", "Gao Yan").getPersonalTrust());
        assertEquals(5, touchpoint("Chen Lei", "Wang Jun").getPersonalTrust());
        example.session().commandStack().undo();
        assertNull(touchpoint("Samir Haddad", "Gao Yan"));
        assertFalse(example.session().commandStack().canUndo(), "one step");
    }

    @Test
    void lineOfThePlanIsEditedInPlaceAndFilteredByState() {
        PlanPage plan = page("plan", PlanPage.class);
        PlanTable table = plan.shown();
        int all = table.table().viewer().getTable().getItemCount();
        plan.filter().show(PlanFilter.State.OVERDUE, "");
        assertEquals(1, table.table().viewer().getTable().getItemCount());
        Action late = (Action) table.table().viewer().getElementAt(0);
        assertTrue(table.table().text(late, Deadlines.feature(late)).contains("overdue by"));
        plan.filter().show(PlanFilter.State.ALL, "treasurer");
        assertTrue(table.table().viewer().getTable().getItemCount() < all);
        plan.filter().show(PlanFilter.State.ALL, "");
        table.table().viewer().editElement(late, 0);
        Text text = OpenExample.find(table.table().viewer().getTable(), Text.class, each -> true);
        assertNotNull(text);
        text.setText("Introduce Zhou Min at last");
        text.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("Introduce Zhou Min at last", late.getName());
    }

    @Test
    void whatIsSelectedOnAPageIsSeenInTheProperties() throws Exception {
        PropertySheet sheet = (PropertySheet) example.page().showView(KeyweavePerspective.PROPERTIES);
        example.page().activate(example.editor());
        PlanPage plan = page("plan", PlanPage.class);
        PlanTable table = plan.shown();
        Action action = (Action) table.all().get(1);
        table.table().viewer().setSelection(new StructuredSelection(action));
        OpenExample.until(() -> sheet.getCurrentPage() instanceof PropertyFormPage page
                && page.form().elements().equals(List.of(action)));
        MatrixPage matrix = page("matrix", MatrixPage.class);
        go(matrix.grid(), "Chen Lei", "Wang Jun");
        OpenExample.until(() -> ((PropertyFormPage) sheet.getCurrentPage()).form().elements()
                .equals(List.of(touchpoint("Chen Lei", "Wang Jun"))));
    }

    @Test
    void tableOfThePlanIsMadeWhenItsTabIsSeen() {
        PlanPage plan = page("plan", PlanPage.class);
        plan.filter().show(PlanFilter.State.ALL, "");
        assertTrue(plan.shown().isMade());
        assertEquals(1, plan.tables().stream().filter(PlanTable::isMade).count());
        PlanTable commitments = plan.tables().get(1);
        assertTrue(commitments.tab().getText().contains(Integer.toString(example.account().getCommitments().size())),
                "counted without a table");
        plan.show("commitments");
        assertTrue(commitments.isMade());
        assertEquals(example.account().getCommitments().size(),
                commitments.table().viewer().getTable().getItemCount());
    }

    @Test
    void workbenchHearsOnceThatTheModelIsDirty() {
        List<Integer> heard = new ArrayList<>();
        example.editor().addPropertyListener((source, property) -> {
            if (property == IEditorPart.PROP_DIRTY) {
                heard.add(property);
            }
        });
        for (String name : List.of("A", "B", "C")) {
            example.session().execute(SetCommand.create(example.session().editingDomain(), example.account(),
                    KeyweavePackage.Literals.NAMED_ELEMENT__NAME, name));
        }
        assertEquals(1, heard.size());
        assertTrue(example.editor().isDirty());
        example.undoAll();
        assertEquals(2, heard.size());
        assertFalse(example.editor().isDirty());
    }

    @Test
    void allPartsShareOneFormInTheProperties() throws Exception {
        PropertySheet sheet = (PropertySheet) example.page().showView(KeyweavePerspective.PROPERTIES);
        example.page().activate(example.editor());
        Object form = ((PropertyFormPage) sheet.getCurrentPage()).form();
        IViewPart explorer = example.page().showView(KeyweavePerspective.EXPLORER);
        example.page().activate(explorer);
        ((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(example.person("Chen Lei")));
        OpenExample.until(() -> ((PropertyFormPage) sheet.getCurrentPage()).form().elements()
                .equals(List.of(example.person("Chen Lei"))));
        assertSame(form, ((PropertyFormPage) sheet.getCurrentPage()).form());
        // What a part has selected is shown again when it comes to the front, though nothing is selected anew.
        example.page().activate(example.editor());
        PlanPage plan = page("plan", PlanPage.class);
        Action action = (Action) plan.shown().all().get(1);
        plan.select(action);
        OpenExample.until(() -> ((PropertyFormPage) sheet.getCurrentPage()).form().elements()
                .equals(List.of(action)));
        example.page().activate(explorer);
        OpenExample.until(() -> ((PropertyFormPage) sheet.getCurrentPage()).form().elements()
                .equals(List.of(example.person("Chen Lei"))));
    }

    @Test
    void linesAreAddedDuplicatedAndDeleted() {
        PlanPage plan = page("plan", PlanPage.class);
        plan.filter().show(PlanFilter.State.ALL, "");
        plan.show("commitments");
        PlanTable table = plan.shown();
        int before = example.account().getCommitments().size();
        EObject added = table.add();
        assertEquals(before + 1, example.account().getCommitments().size());
        table.table().viewer().cancelEditing();
        table.table().viewer().setSelection(new StructuredSelection(added));
        table.duplicate();
        assertEquals(before + 2, example.account().getCommitments().size());
        table.remove();
        assertEquals(before + 1, example.account().getCommitments().size());
        assertTrue(example.account().getCommitments().contains(added));
    }

    @Test
    void interactionIsLoggedByKeyFromAnywhereAndRefreshesTheTouchpoint() throws Exception {
        Touchpoint sleeping = example.account().getTouchpoints().stream()
                .filter(each -> each.getStatus() == TouchpointStatus.DORMANT).findFirst().orElseThrow();
        Person theirs = sleeping.getCustomerPerson();
        int before = example.account().getInteractions().size();
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        DialogAnswer.to(() -> run(handlers), dialog -> {
            LogInteractionDialog log = assertInstanceOf(LogInteractionDialog.class, dialog);
            DialogAnswer.tick(log.ours(), sleeping.getSupplierPerson());
            log.theirs().filter().setText("nobody at all");
            assertEquals(0, log.theirs().viewer().getTable().getItemCount());
            log.theirs().filter().setText("");
            DialogAnswer.tick(log.theirs(), theirs);
            DialogAnswer.press(dialog, IDialogConstants.OK_ID);
        });
        assertEquals(before + 1, example.account().getInteractions().size());
        Interaction logged = example.account().getInteractions().get(before);
        LocalDate today = example.portfolio().getEffectiveAnalysisDate();
        assertEquals(List.of(theirs), logged.getCustomerParticipants());
        assertEquals(today, sleeping.getEffectiveLastContact());
        assertEquals(TouchpointStatus.ACTIVE, sleeping.getStatus());
        example.session().commandStack().undo();
        assertEquals(TouchpointStatus.DORMANT, sleeping.getStatus());
    }

    private static void run(IHandlerService handlers) {
        try {
            handlers.executeCommand("org.keyweave.ui.logInteraction", null);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
