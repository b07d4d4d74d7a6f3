/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.exchange.exporting.ExportFormat;
import org.keyweave.exchange.importing.Decision;
import org.keyweave.exchange.importing.Doubt;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.io.FileProgress;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.fixture.ShownWizard;
import org.keyweave.ui.internal.fixture.WizardOnExample;
import org.keyweave.ui.internal.text.Texts;

/** Goes through the wizards by their real pages; whatever was imported, one undo gives the first bytes back. */
class ExchangeWizardsTest {

    @TempDir
    private Path folder;

    private WizardOnExample fixture;
    private OpenExample example;
    private byte[] start;

    @BeforeEach
    void open() throws Exception {
        fixture = new WizardOnExample(folder);
        example = fixture.example();
        start = fixture.start();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private ShownWizard dialog() {
        return fixture.shown();
    }

    private Account account() {
        return example.account();
    }

    /** The row of somebody whom the account has, told of in another unit. */
    private Path contacts() throws Exception {
        Person known = account().getAllPeople().stream().filter(person -> person.getUnit() != null).findFirst()
                .orElseThrow();
        return Files.writeString(folder.resolve("contacts.csv"), "Name,Department,Job title,Shoe size\n"
                + known.getName() + ",Nowhere,Boss,1\nKim Sun,Spare parts,Clerk,2\n");
    }

    @Test
    void aTableIsMappedDecidedImportedInOneStepAndTakenBack() throws Exception {
        ImportWizard wizard = fixture.show(new ImportWizard(example.session()));
        wizard.setFile(contacts());
        Combo accounts = OpenExample.find(dialog().page().getControl(), Combo.class,
                each -> List.of(each.getItems()).contains(account().getName()));
        accounts.select(List.of(accounts.getItems()).indexOf(account().getName()));
        dialog().press(IDialogConstants.NEXT_ID);
        assertEquals("importMapping", dialog().page().getName());
        assertFalse(wizard.canFinish(), "not before the dry run");
        dialog().press(IDialogConstants.NEXT_ID);
        assertEquals("importPreview", dialog().page().getName());
        assertTrue(wizard.canFinish());
        TabFolder tabs = dialog().find(TabFolder.class);
        assertEquals(1, tabs.getSelectionIndex(), "a decision is asked for");
        assertTrue(tabs.getItem(1).getText().contains("(1)"), tabs.getItem(1).getText());
        assertArrayEquals(start, example.bytes());
        dialog().press(IDialogConstants.FINISH_ID);
        assertNotNull(account().getAllPeople().stream().filter(p -> "Kim Sun".equals(p.getName())).findFirst()
                .orElse(null));
        example.session().commandStack().undo();
        assertFalse(example.session().commandStack().canUndo(), "it was one step");
    }

    @Test
    void aDecisionChangesTheDryRunAndCanBeTakenBack() throws Exception {
        ImportDraft draft = new ImportDraft(example.portfolio(), new ColumnMemory(new DialogSettings("x")));
        draft.choose(contacts());
        draft.setOptions(ImportOptions.DEFAULT.withParties(null, List.of(account().getName())));
        Doubt doubt = draft.plan(FileProgress.NONE).doubts().get(0);
        draft.decide(doubt, new Decision.Same(doubt.candidates().get(0).person()));
        ImportPlan decided = draft.plan(FileProgress.NONE);
        assertEquals(0, decided.doubts().size());
        assertEquals(0, decided.refused());
        draft.decide(doubt, null);
        assertEquals(1, draft.plan(FileProgress.NONE).refused());
    }

    @Test
    void theMeaningOfColumnsIsRemembered() throws Exception {
        ColumnMemory memory = new ColumnMemory(new DialogSettings("x"));
        ImportDraft first = new ImportDraft(example.portfolio(), memory);
        first.choose(contacts());
        first.open();
        assertEquals("", first.meaning(3));
        first.setMeaning(3, "notes");
        first.remember();
        ImportDraft second = new ImportDraft(example.portfolio(), memory);
        second.choose(contacts());
        second.open();
        assertEquals("notes", second.meaning(3));
        assertEquals("title", second.meaning(2));
        assertEquals(Map.of(), memory.recall(TableKind.TOUCHPOINTS, List.of("Shoe size")));
    }

    @Test
    void cardsNeedNoMappingAndBadFilesSayWhy() throws Exception {
        ImportWizard wizard = fixture.show(new ImportWizard(example.session()));
        wizard.setFile(Files.write(folder.resolve("old.xls"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        dialog().press(IDialogConstants.NEXT_ID);
        assertEquals("importSource", dialog().page().getName());
        assertNotNull(dialog().page().getErrorMessage());
        wizard.setFile(Files.writeString(folder.resolve("a.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Kim Sun\nORG:"
                + account().getName() + "\nEND:VCARD\n"));
        assertNull(dialog().page().getErrorMessage());
        dialog().press(IDialogConstants.NEXT_ID);
        assertEquals("importPreview", dialog().page().getName());
        dialog().press(IDialogConstants.BACK_ID);
        assertEquals("importSource", dialog().page().getName());
    }

    @Test
    void anExportIsWrittenAndReplacedOnlyWhenAllowed() throws Exception {
        Path[] opened = new Path[1];
        for (boolean second : new boolean[] {false, true}) {
            ExportWizard wizard = new ExportWizard(example.session(), List.of(account()));
            wizard.setOpener(path -> opened[0] = path);
            fixture.show(wizard);
            ExportPage page = (ExportPage) dialog().page();
            page.setFormat(ExportFormat.VCARD);
            assertTrue(dialog().find(Text.class).getText().endsWith(".vcf"), dialog().find(Text.class).getText());
            page.setTarget(folder.resolve("nowhere").resolve("x.vcf"));
            assertFalse(wizard.canFinish());
            page.setTarget(folder.resolve("x.vcf"));
            page.setOpens(true);
            assertEquals(!second, wizard.canFinish());
            if (second) {
                Button overwrite = OpenExample.find(page.getControl(), Button.class, each -> each.isEnabled()
                        && each.getText().equals(Texts.get("export.overwrite")));
                overwrite.setSelection(true);
                overwrite.notifyListeners(SWT.Selection, new Event());
                assertTrue(wizard.canFinish());
            }
            dialog().press(IDialogConstants.FINISH_ID);
            assertEquals(folder.toRealPath(), opened[0].toRealPath());
        }
        String cards = Files.readString(folder.resolve("x.vcf"));
        assertTrue(cards.contains("ORG:" + account().getName()));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = { "CSV", "ICALENDAR" })
    void anExportThatIsStoppedLeavesNothingAndCanBeStartedAgain(ExportFormat format) throws Exception {
        ExportWizard wizard = new ExportWizard(example.session(), List.of());
        fixture.show(wizard);
        ExportPage page = (ExportPage) dialog().page();
        page.setFormat(format);
        page.setOpens(false);
        Path target = Files.createDirectory(folder.resolve("out")).resolve("x");
        page.setTarget(target);
        dialog().setStopping(true);
        dialog().press(IDialogConstants.FINISH_ID);
        assertEquals(Texts.get("export.cancelled"), dialog().page().getMessage());
        assertEquals(List.of(), files(target.getParent()));
        dialog().setStopping(false);
        dialog().press(IDialogConstants.FINISH_ID);
        assertEquals(List.of(target), files(target.getParent()));
    }

    private static List<Path> files(Path below) throws Exception {
        try (var files = Files.list(below)) {
            return files.toList();
        }
    }

    @Test
    void aDryRunThatIsStoppedCanBeStartedAgain() throws Exception {
        ImportWizard wizard = fixture.show(new ImportWizard(example.session()));
        wizard.setFile(contacts());
        dialog().next();
        dialog().setStopping(true);
        dialog().next();
        assertEquals(Texts.get("import.cancelled"), dialog().page().getErrorMessage());
        assertFalse(wizard.canFinish());
        assertArrayEquals(start, example.bytes());
        dialog().setStopping(false);
        dialog().press(IDialogConstants.BACK_ID);
        dialog().next();
        assertNull(dialog().page().getErrorMessage());
    }
}
