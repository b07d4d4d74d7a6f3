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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.StageAssessment;
import org.keyweave.ui.internal.fixture.OpenExample;

/** Goes through the wizards by their real pages; whatever was done, undo gives the first bytes back. */
class AccountWizardsTest {

    @TempDir
    private Path folder;

    private OpenExample example;
    private byte[] start;
    private WizardDialog dialog;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
        start = example.bytes();
    }

    @AfterEach
    void close() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        example.undoAll();
        byte[] end = example.bytes();
        example.close();
        assertArrayEquals(start, end);
    }

    private <W extends Wizard> W show(W wizard) {
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return wizard;
    }

    private void next(Wizard wizard) {
        dialog.showPage(wizard.getNextPage(dialog.getCurrentPage()));
    }

    private List<Combo> combos() {
        java.util.ArrayList<Combo> combos = new java.util.ArrayList<>();
        OpenExample.find(dialog.getCurrentPage().getControl(), Combo.class, each -> {
            combos.add(each);
            return false;
        });
        return combos;
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void accountComesWithDepartmentsPeopleAndTouchpoints() {
        NewAccountWizard wizard = show(new NewAccountWizard(example.session(), example.portfolio()));
        Text name = OpenExample.find(dialog.getCurrentPage().getControl(), Text.class, each -> true);
        name.setText(example.account().getName());
        assertFalse(wizard.canFinish(), "the name is taken");
        assertNotNull(dialog.getCurrentPage().getErrorMessage());
        name.setText("Nova Foods");
        assertTrue(wizard.canFinish());
        // Few customers with a high margin: the matrix recommends a partnership.
        choose(combos().get(2), 3);
        choose(combos().get(3), 1);
        assertEquals(RelationshipType.PARTNERSHIP, wizard.draft().relationshipType);
        choose(combos().get(6), 2);
        next(wizard);
        Button purchasing = OpenExample.find(dialog.getCurrentPage().getControl(), Button.class, each -> true);
        assertTrue(purchasing.getSelection());
        next(wizard);
        AccountDraft.Contact contact = new AccountDraft.Contact();
        contact.name = "Zhang Wei";
        contact.function = BusinessFunction.PURCHASING;
        contact.ours = example.person("Chen Lei");
        wizard.draft().contacts.add(contact);
        next(wizard);
        Text preview = OpenExample.find(dialog.getCurrentPage().getControl(), Text.class, each -> true);
        assertTrue(preview.getText().contains("Zhang Wei"), preview.getText());
        assertTrue(wizard.performFinish());
        List<Account> accounts = example.portfolio().getAccounts();
        Account made = accounts.get(accounts.size() - 1);
        assertEquals("Nova Foods", made.getName());
        Person person = made.getAllPeople().get(0);
        assertEquals(BusinessFunction.PURCHASING, person.getUnit().getFunction());
        assertEquals(example.person("Chen Lei"), made.getTouchpoints().get(0).getSupplierPerson());
        assertNotNull(made.getCurrentStage());
        example.session().commandStack().undo();
        assertFalse(example.portfolio().getAccounts().contains(made));
        assertFalse(example.session().commandStack().canUndo(), "one step");
    }

    @Test
    void interviewProposesWhatAnswersAndEvidenceSupport() {
        StageInterviewWizard wizard = show(new StageInterviewWizard(example.session(), example.account()));
        assertFalse(dialog.getCurrentPage().isPageComplete(), "nothing was answered");
        for (int i = 0; i < 3; i++) {
            choose(combos().get(i), StageInterview.Answer.YES.ordinal());
        }
        assertTrue(dialog.getCurrentPage().isPageComplete());
        next(wizard);
        // Said to be cooperative, but the model refutes it: the stage below is proposed.
        assertEquals("Basic", combos().get(0).getText());
        choose(combos().get(1), 3);
        assertFalse(wizard.canFinish(), "a target needs a day");
        Text due = OpenExample.find(dialog.getCurrentPage().getControl(), Text.class,
                each -> each.getParent() instanceof org.keyweave.ui.internal.widgets.DateField);
        due.setText("2027-12-31");
        assertTrue(wizard.canFinish());
        int targets = example.account().getTargets().size();
        assertTrue(wizard.performFinish());
        List<StageAssessment> assessments = example.account().getAssessments();
        StageAssessment made = assessments.get(assessments.size() - 1);
        assertEquals("Basic", org.keyweave.ui.session.ElementLabels.label(made.getStage()));
        assertEquals(3, made.getEvidence().size());
        assertEquals(targets + 1, example.account().getTargets().size());
    }

    @Test
    void contactListBecomesPeopleOfANewModel() throws Exception {
        Path csv = folder.resolve("contacts.csv");
        Files.writeString(csv, "account,name,title,email\nNova Foods,Zhang Wei,Buyer,zhang@nova.example\n"
                + "Nova Foods,Li Na,Director,li@nova.example\n");
        ContactList list = ContactList.read(csv, Locale.ENGLISH);
        assertEquals(null, list.problem(Locale.ENGLISH));
        Portfolio portfolio = NewPortfolio.create("Client", "Supplier", "", Locale.ENGLISH);
        list.fill(portfolio, Locale.ENGLISH);
        assertEquals("Nova Foods", portfolio.getAccounts().get(0).getName());
        assertEquals(List.of("Zhang Wei", "Li Na"),
                portfolio.getAccounts().get(0).getAllPeople().stream().map(Person::getName).toList());
        Files.writeString(csv, "something,else\n1,2\n");
        assertThrows(ExchangeException.class, () -> ContactList.read(csv, Locale.ENGLISH));
    }

    @Test
    void newModelStartsWithAContactList() throws Exception {
        Path csv = folder.resolve("contacts.csv");
        Files.writeString(csv, "account,name,title,email\nNova Foods,Zhang Wei,Buyer,zhang@nova.example\n");
        NewModelWizard wizard = show(new NewModelWizard());
        choose(combos().get(0), 1);
        List<Text> texts = new java.util.ArrayList<>();
        OpenExample.find(dialog.getCurrentPage().getControl(), Text.class, each -> {
            texts.add(each);
            return false;
        });
        texts.get(0).setText("Client");
        assertFalse(wizard.canFinish(), "the list is missing");
        texts.get(3).setText(csv.toString());
        Path file = folder.resolve("client.keyweave");
        texts.get(4).setText(file.toString());
        assertTrue(wizard.canFinish());
        assertTrue(dialog.getCurrentPage().getMessage().contains("1 row: 1 taken"),
                dialog.getCurrentPage().getMessage());
        assertTrue(wizard.performFinish());
        var session = org.keyweave.ui.session.Sessions.find(file).orElseThrow();
        assertEquals("Zhang Wei", session.portfolio().orElseThrow().getAccounts().get(0).getAllPeople().get(0)
                .getName());
        assertFalse(session.isDirty());
        org.keyweave.ui.internal.explorer.ExplorerView.close(session, example.page());
    }
}
