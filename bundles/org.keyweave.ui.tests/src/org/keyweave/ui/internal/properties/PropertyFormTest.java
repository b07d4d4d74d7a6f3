/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.ui.internal.fixture.DialogAnswer;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.widgets.ChooseManyDialog;

class PropertyFormTest {

    @TempDir
    private Path folder;

    private OpenExample example;
    private byte[] start;
    private Shell shell;
    private PropertyForm form;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
        start = example.bytes();
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        form = new PropertyForm(shell);
        shell.setSize(360, 600);
        shell.open();
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        example.undoAll();
        byte[] end = example.bytes();
        example.close();
        assertArrayEquals(start, end);
    }

    private void show(EObject... elements) {
        form.show(List.of(elements));
    }

    private Text text(EStructuralFeature feature) {
        return OpenExample.find(form.field(feature).orElseThrow().control(), Text.class, each -> true);
    }

    private void type(EStructuralFeature feature, String value) {
        text(feature).setText(value);
        text(feature).notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void severalElementsShowWhatDiffersAndChangeInOneStep() {
        Touchpoint[] touchpoints = example.account().getTouchpoints().toArray(Touchpoint[]::new);
        show(touchpoints);
        Combo status = (Combo) form.field(Literals.TOUCHPOINT__STATUS).orElseThrow().control();
        assertEquals(PropertyField.different(), status.getText());
        status.select(List.of(status.getItems()).indexOf("Planned"));
        status.notifyListeners(SWT.Selection, new Event());
        for (Touchpoint each : touchpoints) {
            assertEquals(TouchpointStatus.PLANNED, each.getStatus());
        }
        form.refresh();
        assertEquals("Planned", status.getText());
        example.session().commandStack().undo();
        assertFalse(example.session().commandStack().canUndo(), "one step");
    }

    @Test
    void elementsOfTwoClassesShowWhatTheyHaveInCommon() {
        show(example.person("Chen Lei"), example.account());
        assertTrue(form.field(Literals.NAMED_ELEMENT__DESCRIPTION).isPresent());
        assertTrue(form.field(Literals.PERSON__TITLE).isEmpty());
    }

    @Test
    void personIsFoundByNameAndUnknownNameIsNotTaken() {
        Person chief = example.person("Ingrid Solheim");
        show(example.account());
        type(Literals.ACCOUNT__EXECUTIVE_SPONSOR, "Nobody");
        assertFalse(example.session().isDirty());
        type(Literals.ACCOUNT__EXECUTIVE_SPONSOR, "");
        type(Literals.ACCOUNT__ACCOUNT_MANAGER, "ingrid solheim");
        assertEquals(chief, example.account().getAccountManager());
        type(Literals.ACCOUNT__ACCOUNT_MANAGER, "");
        assertEquals(null, example.account().getAccountManager());
    }

    /** An input method sends no keys, only what it has composed. */
    @Test
    void choicesComeUpWhateverTheTextCameFrom() {
        show(example.account());
        Text manager = text(Literals.ACCOUNT__ACCOUNT_MANAGER);
        manager.setFocus();
        manager.setText("ingrid");
        OpenExample.until(() -> offered() != null);
        assertEquals(1, offered().getItemCount());
        assertTrue(offered().getItem(0).getText().startsWith("Ingrid Solheim"));
        offered().getShell().close();
    }

    /** The list of choices over the form. */
    private static Table offered() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible()
                && shell.getData() instanceof PopupDialog).map(shell -> OpenExample.find(shell, Table.class,
                        each -> true)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Test
    void escapeBringsBackTheDayThatIsSet() {
        Person person = example.person("Wang Jun");
        show(person);
        type(Literals.PERSON__ACTIVE_FROM, "2020/2/3");
        Text day = text(Literals.PERSON__ACTIVE_FROM);
        day.setText("");
        Event escape = new Event();
        escape.character = SWT.ESC;
        day.notifyListeners(SWT.KeyDown, escape);
        assertEquals("2020-02-03", day.getText());
        day.notifyListeners(SWT.FocusOut, new Event());
        assertEquals(LocalDate.of(2020, 2, 3), person.getActiveFrom());
    }

    @Test
    void daysAndNumbersAreCheckedBeforeTheyAreTaken() {
        Person person = example.person("Wang Jun");
        show(person);
        type(Literals.PERSON__ACTIVE_FROM, "2020/2/3");
        assertEquals(LocalDate.of(2020, 2, 3), person.getActiveFrom());
        type(Literals.PERSON__ACTIVE_FROM, "sometime");
        assertEquals(LocalDate.of(2020, 2, 3), person.getActiveFrom());
        double before = person.getDecisionWeight();
        type(Literals.PERSON__DECISION_WEIGHT, "much");
        assertEquals(before, person.getDecisionWeight());
        type(Literals.PERSON__DECISION_WEIGHT, "35%");
        assertEquals(0.35, person.getDecisionWeight(), 1e-9);
        type(Literals.PERSON__DECISION_WEIGHT, "");
        assertFalse(person.isSetDecisionWeight());
    }

    @Test
    void computedValuesCanBeReadOnly() {
        show(example.account());
        Text stage = text(Literals.ACCOUNT__CURRENT_STAGE);
        assertFalse(stage.getEditable());
        assertEquals("Cooperative", stage.getText());
        assertTrue(stage.getToolTipText().startsWith("Computed"));
    }

    @Test
    void severalValuesAreTickedInASearchedList() {
        Person person = example.person("Wang Jun");
        show(person);
        Button open = OpenExample.find(form.field(Literals.PERSON__ROLES).orElseThrow().control(), Button.class,
                each -> true);
        DialogAnswer.to(() -> open.notifyListeners(SWT.Selection, new Event()), dialog -> {
            ChooseManyDialog choice = assertInstanceOf(ChooseManyDialog.class, dialog);
            Text filter = OpenExample.find(dialog.getShell(), Text.class, each -> true);
            filter.setText("coa");
            assertEquals(1, choice.viewer().getTable().getItemCount());
            Event tick = new Event();
            tick.detail = SWT.CHECK;
            tick.item = choice.viewer().getTable().getItem(0);
            choice.viewer().getTable().getItem(0).setChecked(true);
            choice.viewer().getTable().notifyListeners(SWT.Selection, tick);
            filter.setText("");
            DialogAnswer.press(dialog, IDialogConstants.OK_ID);
        });
        assertTrue(person.getRoles().contains(BuyingRole.COACH));
        assertTrue(person.getRoles().size() > 1, "what was ticked before stays");
    }

    @Test
    void undoElsewhereIsSeenInTheForm() {
        Person person = example.person("Wang Jun");
        show(person);
        type(Literals.PERSON__TITLE, "Chief buyer");
        assertEquals("Chief buyer", person.getTitle());
        example.session().commandStack().undo();
        form.refresh();
        assertEquals(person.getTitle(), text(Literals.PERSON__TITLE).getText());
    }
}
