/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;
import org.keyweave.model.RelationshipType;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.Unit;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.fixture.ShownWizard;
import org.keyweave.ui.internal.fixture.WizardOnExample;
import org.keyweave.ui.internal.text.Texts;

/** Goes through the wizards by their real pages; whatever was done, undo gives the first bytes back. */
class AccountWizardsTest {

    @TempDir
    private Path folder;

    private WizardOnExample fixture;
    private OpenExample example;

    @BeforeEach
    void open() throws Exception {
        fixture = new WizardOnExample(folder);
        example = fixture.example();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private ShownWizard dialog() {
        return fixture.shown();
    }

    private List<Combo> combos() {
        return dialog().all(Combo.class);
    }

    @Test
    void accountComesWithDepartmentsPeopleAndTouchpoints() {
        NewAccountWizard wizard = fixture.show(new NewAccountWizard(example.session(), example.portfolio()));
        Text name = dialog().find(Text.class);
        name.setText(example.account().getName());
        assertFalse(wizard.canFinish(), "the name is taken");
        assertNotNull(dialog().page().getErrorMessage());
        name.setText("Nova Foods");
        assertTrue(wizard.canFinish());
        // Few customers with a high margin: the matrix recommends a partnership.
        ShownWizard.choose(combos().get(2), 3);
        ShownWizard.choose(combos().get(3), 1);
        assertEquals(RelationshipType.PARTNERSHIP, wizard.draft().relationshipType);
        ShownWizard.choose(combos().get(6), 2);
        dialog().next();
        Button purchasing = dialog().find(Button.class);
        assertTrue(purchasing.getSelection());
        dialog().next();
        AccountDraft.Contact contact = new AccountDraft.Contact();
        contact.name = "Zhang Wei";
        contact.function = BusinessFunction.PURCHASING;
        contact.ours = example.person("Chen Lei");
        wizard.draft().contacts.add(contact);
        dialog().next();
        Text preview = dialog().find(Text.class);
        assertTrue(preview.getText().contains("Zhang Wei"), preview.getText());
        dialog().press(IDialogConstants.FINISH_ID);
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
    void anAccountFinishedOnTheFirstPageHasTheDepartmentsThatThePageNames() {
        fixture.show(new NewAccountWizard(example.session(), example.portfolio()));
        dialog().find(Text.class).setText("Nova Foods");
        assertEquals(List.of("Purchasing"), departmentsOnThePage());
        ShownWizard.choose(combos().get(6), 2);
        List<String> named = departmentsOnThePage();
        assertTrue(named.size() > 2 && named.contains("Purchasing"), named.toString());
        dialog().press(IDialogConstants.FINISH_ID);
        List<Account> accounts = example.portfolio().getAccounts();
        assertEquals(named, accounts.get(accounts.size() - 1).getUnits().stream().map(Unit::getName).toList());
    }

    private List<String> departmentsOnThePage() {
        String start = Texts.get("newAccount.departments.proposed", "|");
        Label hint = OpenExample.find(dialog().page().getControl(), Label.class,
                each -> each.getText().startsWith(start.substring(0, start.indexOf('|'))));
        String names = hint.getText().substring(start.indexOf('|'),
                hint.getText().length() - start.length() + start.indexOf('|') + 1);
        return List.of(names.split(Texts.get("list.separator")));
    }

    @Test
    void departmentsThatWereChosenStayWhenTheStageChanges() {
        NewAccountWizard wizard = fixture.show(new NewAccountWizard(example.session(), example.portfolio()));
        dialog().find(Text.class).setText("Nova Foods");
        dialog().next();
        Button purchasing = dialog().find(Button.class);
        purchasing.setSelection(false);
        purchasing.notifyListeners(SWT.Selection, new Event());
        dialog().press(IDialogConstants.BACK_ID);
        ShownWizard.choose(combos().get(6), 2);
        assertEquals(Map.of(), wizard.draft().departments);
    }

    @Test
    void interviewProposesWhatAnswersAndEvidenceSupport() {
        StageInterviewWizard wizard = fixture.show(new StageInterviewWizard(example.session(), example.account()));
        assertFalse(dialog().page().isPageComplete(), "nothing was answered");
        for (int i = 0; i < 3; i++) {
            ShownWizard.choose(combos().get(i), StageInterview.Answer.YES.ordinal());
        }
        assertTrue(dialog().page().isPageComplete());
        dialog().next();
        // Said to be cooperative, but the model refutes it: the stage below is proposed.
        assertEquals("Basic", combos().get(0).getText());
        ShownWizard.choose(combos().get(1), 3);
        assertFalse(wizard.canFinish(), "a target needs a day");
        Text due = OpenExample.find(dialog().page().getControl(), Text.class,
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
}
