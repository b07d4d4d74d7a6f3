/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Person;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.diagrams.DiagramEditor;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.exchange.ImportWizard;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.DialogAnswer;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.fixture.ShownWizard;
import org.keyweave.ui.internal.matrix.GridActions;
import org.keyweave.ui.internal.matrix.MatrixAspect;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.problems.FixRunner;
import org.keyweave.ui.internal.properties.FeatureValue;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.AdviceDeeds;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.internal.wizards.StageInterviewWizard;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/**
 * An account lies in a file of its own that may not be written. Whichever way it is to be changed, nothing changes and
 * the user is told which file stands against it; the rest of the model can be worked on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectedAccountTest {

    /** A way to change the account. */
    private record Way(String name, Runnable deed) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Path folder;
    private Path own;
    private OpenExample example;

    @BeforeAll
    void open(@TempDir Path place) throws Exception {
        folder = place;
        example = new OpenExample(folder);
        own = example.protectAccount();
        OpenExample.until(() -> !example.findings().isEmpty());
    }

    @AfterAll
    void close() {
        own.toFile().setWritable(true);
        example.close();
    }

    Stream<Way> ways() {
        return Stream.of(
                new Way("name in the explorer", () -> explore(person(), ActionFactory.RENAME)),
                new Way("delete in the explorer", () -> explore(person(), ActionFactory.DELETE)),
                new Way("delete a colleague whom it refers to", () -> explore(colleague(), ActionFactory.DELETE)),
                new Way("cut", () -> explore(person(), ActionFactory.CUT)),
                new Way("paste", this::paste),
                new Way("new element", () -> NewElements.create(example.session(), account(),
                        Literals.ACCOUNT__RISKS, Literals.RISK)),
                new Way("value of a property", () -> FeatureValue.set(List.of(person()), Literals.PERSON__TITLE, "x")),
                new Way("value of several", () -> FeatureValue.set(List.of(colleague(), person()),
                        Literals.PERSON__TITLE, "x")),
                new Way("cell of the matrix", () -> grid().edit()),
                new Way("score typed into the matrix", () -> grid().type(1)),
                new Way("cell emptied", () -> grid().clear()),
                new Way("block pasted into the matrix", this::pasteIntoTheMatrix),
                new Way("touchpoint deleted in the matrix", () -> grid().delete()),
                new Way("line of the plan", this::editThePlan),
                new Way("note of an interaction", () -> command("org.keyweave.ui.logInteraction")),
                new Way("interview for the stage", () -> StageInterviewWizard.open(shell(), example.session(),
                        account())),
                new Way("quick fix", () -> fix(fix -> !fix.needsReason())),
                new Way("exclusion of a finding", () -> fix(QuickFix::needsReason)),
                new Way("advice", this::acceptAdvice),
                new Way("import", this::importPeople),
                new Way("a command that does not say what it changes", this::changeUnannounced));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void changeIsRefusedWithTheFileThatStandsAgainstIt(Way way) throws Exception {
        try (Answers answers = new Answers(Texts.get("readOnly.understood"))) {
            way.deed().run();
            Answers.until("the notice", () -> !answers.said().isEmpty());
            assertTrue(answers.said().get(0).contains(own.getFileName().toString()), answers.said().toString());
            assertEquals(1, answers.said().size());
        }
        assertFalse(example.session().commandStack().canUndo());
        assertFalse(example.session().isDirty());
        assertEquals(Map.of(), ModelFile.unsaved(example.session().model(), UnaryOperator.identity()));
    }

    @Test
    void diagramSaysItBesideThePointer() {
        DiagramEditor diagram = assertInstanceOf(DiagramEditor.class,
                ShowIn.network(account(), example.page()).orElseThrow());
        example.page().activate(diagram);
        assertTrue(diagram.reveal(person()));
        command(IWorkbenchCommandConstants.EDIT_DELETE);
        assertTrue(account().getAllPeople().contains(person()));
        String said = diagram.part().desk().note();
        assertTrue(said.contains(own.getFileName().toString()), said);
        assertFalse(example.session().commandStack().canUndo());
    }

    @Test
    void interactionIsHeldUpWhereItsDayOrItsAccountStandsAgainstIt() {
        Account other = example.portfolio().getAccounts().get(1);
        LogInteractionDialog dialog = new LogInteractionDialog(shell(), example.session(), other, List.of());
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Text day = OpenExample.find(dialog.getShell(), Text.class,
                    each -> each.getText().matches("\\d{4}-\\d\\d-\\d\\d"));
            tickFirst(dialog);
            assertTrue(canBeNoted(dialog));
            day.setText("someday");
            assertEquals(Texts.get("date.invalid", "someday"), dialog.getErrorMessage());
            assertFalse(canBeNoted(dialog));
            day.setText("+1");
            assertTrue(canBeNoted(dialog));
            Combo accounts = OpenExample.find(dialog.getShell(), Combo.class,
                    each -> List.of(each.getItems()).contains(account().getName()));
            ShownWizard.choose(accounts, accounts.indexOf(account().getName()));
            tickFirst(dialog);
            assertEquals(Texts.get("readOnly.note", own.getFileName()), dialog.getErrorMessage());
            assertFalse(canBeNoted(dialog));
        } finally {
            dialog.close();
        }
    }

    private static void tickFirst(LogInteractionDialog dialog) {
        DialogAnswer.tick(dialog.ours(), (Person) dialog.ours().viewer().getElementAt(0));
        DialogAnswer.tick(dialog.theirs(), (Person) dialog.theirs().viewer().getElementAt(0));
    }

    private static boolean canBeNoted(LogInteractionDialog dialog) {
        return OpenExample.find(dialog.getShell(), Button.class,
                each -> Integer.valueOf(IDialogConstants.OK_ID).equals(each.getData())).isEnabled();
    }

    @Test
    void othersCanBeChangedMeanwhile() {
        Account other = example.portfolio().getAccounts().get(1);
        assertTrue(FeatureValue.set(List.of(other), Literals.NAMED_ELEMENT__NAME, "Renamed"));
        example.session().commandStack().undo();
        assertFalse(example.session().isDirty());
    }

    @Test
    void pagesOfTheAccountSayThatTheyAreToLookAt() {
        AccountPage page = page("plan", AccountPage.class);
        String note = Texts.get("readOnly.note", own.getFileName());
        OpenExample.until(() -> page.getManagedForm() != null
                && note.equals(page.getManagedForm().getForm().getForm().getMessage()));
    }

    private Account account() {
        return example.account();
    }

    private Person person() {
        return example.person("Wang Jun");
    }

    private Person colleague() {
        return account().getTouchpoints().get(0).getSupplierPerson();
    }

    private Shell shell() {
        return example.page().getWorkbenchWindow().getShell();
    }

    private void command(String id) {
        try {
            example.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(id, null);
        } catch (Exception e) {
            throw new AssertionError(id, e);
        }
    }

    private <T extends AccountPage> T page(String id, Class<T> type) {
        example.page().activate(example.editor());
        example.editor().setActivePage("org.keyweave.ui.account." + id);
        return assertInstanceOf(type, example.editor().getActivePageInstance());
    }

    private void explore(Object element, ActionFactory action) {
        ExplorerView explorer = (ExplorerView) example.page().findView(KeyweavePerspective.EXPLORER);
        example.page().activate(explorer);
        OpenExample.until(() -> {
            explorer.selectReveal(new StructuredSelection(element));
            return explorer.viewer().getStructuredSelection().getFirstElement() == element;
        });
        explorer.getViewSite().getActionBars().getGlobalActionHandler(action.getId()).run();
    }

    private void paste() {
        explore(colleague(), ActionFactory.COPY);
        explore(person().getUnit(), ActionFactory.PASTE);
    }

    private GridActions grid() {
        MatrixPage matrix = page("matrix", MatrixPage.class);
        matrix.grid().setAspect(MatrixAspect.PERSONAL_TRUST);
        var model = matrix.grid().model();
        var touchpoint = account().getTouchpoints().stream()
                .filter(each -> each.isSetPersonalTrust() && each.getPersonalTrust() != 1
                        && model.rows().contains(each.getSupplierPerson())
                        && model.columns().contains(each.getCustomerPerson())
                        && model.cell(each.getSupplierPerson(), each.getCustomerPerson()) == each)
                .findFirst().orElseThrow();
        matrix.grid().moveTo(model.rows().indexOf(touchpoint.getSupplierPerson()),
                model.columns().indexOf(touchpoint.getCustomerPerson()), false);
        assertSame(touchpoint, model.cell(matrix.grid().row(), matrix.grid().column()));
        return matrix.actions();
    }

    private void pasteIntoTheMatrix() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "1\t5\n" }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        grid().paste();
    }

    private void editThePlan() {
        PlanPage plan = page("plan", PlanPage.class);
        plan.filter().show(PlanFilter.State.ALL, "");
        plan.show("actions");
        FeatureTable table = plan.shown().table();
        table.viewer().editElement(table.viewer().getElementAt(0), 0);
    }

    private void fix(Predicate<QuickFix> kind) {
        for (Finding finding : example.findings()) {
            QuickFix fix = finding.quickFixes().stream().filter(kind).findFirst().orElse(null);
            if (fix != null && example.session().isReadOnly(finding.subject())) {
                assertEquals(0, new FixRunner(shell()).run(List.of(finding), fix.id()));
                return;
            }
        }
        throw new AssertionError("no such fix");
    }

    private void acceptAdvice() {
        Scenario scenario = Scenario.of(example.session());
        scenario.advise(account(), scenario.usualTarget(account()) + 2);
        var proposal = scenario.outcome(account()).advice().orElseThrow().proposals().get(0);
        scenario.stopAdvice(account());
        new AdviceDeeds(example.session(), account()).accept(proposal);
    }

    private void importPeople() {
        try (ShownWizard wizard = new ShownWizard(new ImportWizard(example.session()))) {
            Path file = Files.writeString(folder.resolve("contacts.csv"), "Name,Job title\nKim Sun,Clerk\n");
            wizard.find(Text.class).setText(file.toString());
            Combo accounts = OpenExample.find(wizard.page().getControl(), Combo.class,
                    each -> List.of(each.getItems()).contains(account().getName()));
            accounts.select(List.of(accounts.getItems()).indexOf(account().getName()));
            accounts.notifyListeners(SWT.Selection, new Event());
            wizard.next();
            wizard.next();
            wizard.press(IDialogConstants.FINISH_ID);
            assertTrue(wizard.page().getErrorMessage().contains(own.getFileName().toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void changeUnannounced() {
        String name = account().getName();
        assertFalse(example.session().execute(new AbstractCommand("change") {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                account().setName("Changed");
            }

            @Override
            public void undo() {
                account().setName(name);
            }

            @Override
            public void redo() {
                execute();
            }
        }));
    }
}
