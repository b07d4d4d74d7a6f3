/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.diagrams.DiagramEditor;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.ContextMenu;
import org.keyweave.ui.internal.fixture.Mouse;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.problems.ProblemsView;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionSaveable;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** The whole way of a consultant: a new model, people, a touchpoint drawn, its problem mended, saved, read again. */
class FromNewToSavedTest {

    @TempDir
    private Path folder;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    private ModelSession session;

    @AfterEach
    void close() {
        if (session != null) {
            session.commandStack().flush();
            session.commandStack().saveIsDone();
            ExplorerView.close(session, page);
        }
    }

    private WizardDialog show(IWizard wizard) {
        WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private static List<Text> fields(WizardDialog dialog) {
        List<Text> fields = new ArrayList<>();
        OpenExample.find(dialog.getCurrentPage().getControl(), Text.class, each -> {
            fields.add(each);
            return false;
        });
        return fields;
    }

    private static void finish(WizardDialog dialog) {
        assertTrue(dialog.getCurrentPage().getWizard().canFinish());
        assertTrue(dialog.getCurrentPage().getWizard().performFinish());
        dialog.close();
    }

    private Portfolio portfolio() {
        return session.portfolio().orElseThrow();
    }

    private static byte[] bytes(LoadedModel model) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    /** Makes a model with its supplier by the wizard. */
    private Path newModel() {
        WizardDialog dialog = show(new NewModelWizard());
        Combo start = OpenExample.find(dialog.getCurrentPage().getControl(), Combo.class, each -> true);
        start.select(0);
        start.notifyListeners(SWT.Selection, new Event());
        Path file = folder.resolve("road.keyweave");
        fields(dialog).get(1).setText("Road");
        fields(dialog).get(2).setText("Northern Pumps");
        fields(dialog).get(4).setText(file.toString());
        finish(dialog);
        session = Sessions.find(file).orElseThrow();
        return file;
    }

    /** Makes a person of the supplier from the menu of the explorer and gives it a name in place. */
    private Person colleague(String name) {
        ExplorerView explorer = assertInstanceOf(ExplorerView.class, page.findView(KeyweavePerspective.EXPLORER));
        page.activate(explorer);
        explorer.viewer().refresh();
        explorer.viewer().setSelection(new StructuredSelection(portfolio().getSupplier()), true);
        ContextMenu.choose(explorer.viewer().getTree(),
                Texts.get("action.new").replace("&", ""),
                ModelLabels.of(Locale.getDefault()).type(KeyweavePackage.Literals.PERSON));
        List<Person> people = portfolio().getSupplier().getPeople();
        Person made = people.get(people.size() - 1);
        OpenExample.until(() -> explorer.viewer().getStructuredSelection().getFirstElement() == made);
        explorer.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.RENAME.getId()).run();
        Text field = OpenExample.find(explorer.viewer().getTree(), Text.class, each -> true);
        field.setText(name);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(name, made.getName());
        return made;
    }

    /** Makes an account with two people by the wizard. */
    private Account newAccount() {
        NewAccountWizard wizard = new NewAccountWizard(session, portfolio());
        WizardDialog dialog = show(wizard);
        fields(dialog).get(0).setText("Nova Foods");
        dialog.showPage(wizard.getNextPage(dialog.getCurrentPage()));
        contact(wizard, "Li Na", BusinessFunction.PURCHASING);
        contact(wizard, "Zhang Wei", BusinessFunction.OPERATIONS);
        finish(dialog);
        return portfolio().getAccounts().get(0);
    }

    private static void contact(NewAccountWizard wizard, String name, BusinessFunction function) {
        AccountDraft.Contact contact = new AccountDraft.Contact();
        contact.name = name;
        contact.function = function;
        wizard.draft().contacts.add(contact);
    }

    private static Person person(Account account, String name) {
        return account.getAllPeople().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private List<Finding> found(String rule) {
        return LiveValidation.report(session).map(report -> report.findings().stream()
                .filter(each -> each.ruleId().equals(rule)).toList()).orElse(List.of());
    }

    /** Chooses the first fix of a problem from the menu of the list. */
    private void mend(Finding finding) throws Exception {
        ProblemsView problems = assertInstanceOf(ProblemsView.class, page.showView(KeyweavePerspective.PROBLEMS));
        OpenExample.until(() -> !((List<?>) problems.viewer().getInput()).isEmpty());
        ProblemsView.show(finding);
        assertFalse(problems.viewer().getStructuredSelection().isEmpty());
        QuickFix fix = finding.quickFixes().stream().filter(each -> !each.needsReason()).findFirst().orElseThrow();
        ContextMenu.choose(problems.viewer().getTable(),
                fix.label(Locale.getDefault()));
    }

    @Test
    void modelIsMadeDrawnMendedSavedAndReadAgain() throws Exception {
        Path file = newModel();
        byte[] start = Files.readAllBytes(file);
        Person chen = colleague("Chen Lei");
        colleague("Maria Roth");
        Account account = newAccount();
        DiagramEditor network = assertInstanceOf(DiagramEditor.class, ShowIn.network(account, page).orElseThrow());
        OpenExample.until(() -> LiveValidation.report(session).isPresent());
        assertTrue(found("single-thread").isEmpty());

        Mouse mouse = new Mouse(network.part());
        mouse.take("Touchpoint");
        mouse.click(chen);
        mouse.click(person(account, "Li Na"));
        Touchpoint drawn = account.getTouchpoints().get(0);
        assertSame(chen, drawn.getSupplierPerson());
        assertSame(person(account, "Li Na"), drawn.getCustomerPerson());
        assertFalse(network.part().diagram().elementsFor(drawn).isEmpty());
        OpenExample.until(() -> !found("single-thread").isEmpty());

        int steps = account.eContents().size();
        mend(found("single-thread").get(0));
        assertTrue(account.eContents().size() > steps, "the fix adds what it plans");
        for (EObject each : account.getTouchpoints()) {
            OpenExample.until(() -> !network.part().diagram().elementsFor(each).isEmpty());
        }

        page.activate(network);
        assertTrue(page.saveEditor(network, false));
        assertFalse(session.isDirty());
        byte[] saved = Files.readAllBytes(file);
        assertArrayEquals(bytes(session.model()), saved);
        assertArrayEquals(saved, bytes(ModelFile.load(file)));

        while (session.commandStack().canUndo()) {
            session.commandStack().undo();
        }
        assertTrue(session.isDirty());
        new SessionSaveable(session).doSave(new NullProgressMonitor());
        assertArrayEquals(start, Files.readAllBytes(file));
    }
}
