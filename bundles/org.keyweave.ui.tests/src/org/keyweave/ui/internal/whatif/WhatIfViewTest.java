/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.diagrams.DiagramEditor;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;

/** The what-if view and an open diagram show one scenario. */
class WhatIfViewTest {

    @TempDir
    private Path folder;

    private OpenExample example;
    private Account account;
    private DiagramEditor editor;
    private WhatIfView view;
    private Scenario scenario;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
        account = example.account("Lingshuo Paper");
        editor = assertInstanceOf(DiagramEditor.class, ShowIn.network(account, example.page()).orElseThrow());
        view = assertInstanceOf(WhatIfView.class, example.page().showView(KeyweavePerspective.WHAT_IF));
        scenario = Scenario.of(example.session());
        OpenExample.until(() -> view.people().getTable().getItemCount() > 0);
    }

    @AfterEach
    void close() {
        scenario.reset();
        scenario.bringBack(account);
        example.close();
    }

    private void tick(Person person, boolean checked) {
        TableItem item = Stream.of(view.people().getTable().getItems()).filter(each -> each.getData() == person)
                .findFirst().orElseThrow();
        item.setChecked(checked);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        view.people().getTable().notifyListeners(SWT.Selection, event);
    }

    private static List<Button> buttons(Composite parent) {
        List<Button> result = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button) {
                result.add(button);
            } else if (child instanceof Composite inner) {
                result.addAll(buttons(inner));
            }
        }
        return result;
    }

    private Button button(String key) {
        return buttons(view.people().getControl().getParent().getParent()).stream()
                .filter(button -> button.getText().equals(Texts.get(key))).findFirst().orElseThrow();
    }

    private void wantAdvice() {
        button("advice.target").setSelection(true);
        button("advice.target").notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void tickedPersonLeavesOnTheDiagramToo() throws Exception {
        byte[] before = example.bytes();
        Person chen = example.person("Chen Lei");
        tick(chen, true);
        assertTrue(scenario.isLeaving(chen));
        OpenExample.until(() -> !editor.part().overlay().shown().fades().isEmpty());
        tick(chen, false);
        OpenExample.until(() -> editor.part().overlay().shown().fades().isEmpty());
        assertArrayEquals(before, example.bytes());
    }

    @Test
    void personWhoLeavesOnTheDiagramIsTicked() {
        Person chen = example.person("Chen Lei");
        scenario.setLeaving(List.of(chen), true);
        OpenExample.until(() -> List.of(view.people().getCheckedElements()).equals(List.of(chen)));
    }

    @Test
    void adviceIsWantedWhenTheBoxIsTicked() {
        assertEquals(OptionalInt.empty(), scenario.target(account));
        wantAdvice();
        assertEquals(OptionalInt.of(scenario.usualTarget(account)), scenario.target(account));
        assertTrue(button("advice.target").getSelection());
        scenario.stopAdvice(account);
        assertFalse(button("advice.target").getSelection());
        scenario.advise(account, scenario.usualTarget(account));
        assertTrue(button("advice.target").getSelection());
    }

    @Test
    void proposalIsPlannedByItsButtonInOneStep() throws Exception {
        byte[] before = example.bytes();
        wantAdvice();
        int actions = account.getActions().size();
        button("advice.accept").notifyListeners(SWT.Selection, new Event());
        OpenExample.until(() -> account.getActions().size() == actions + 1);
        example.session().commandStack().undo();
        assertArrayEquals(before, example.bytes());
        assertFalse(example.session().commandStack().canUndo());
    }

    @Test
    void figuresFallInTheTable() {
        tick(example.person("Chen Lei"), true);
        int threads = scenario.outcome(account).after().count();
        assertTrue(threads < scenario.outcome(account).before().count());
        assertEquals(Integer.toString(threads), view.comparison().getItem(0).getText(2));
    }
}
