/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.model.io.ModelFile;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.content.ReportKind;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.ShownWizard;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.internal.wizards.NewPortfolio;
import org.keyweave.ui.session.ModelSession;

/** The report wizard, driven by its widgets. */
class ReportWizardTest {

    @TempDir
    private Path folder;

    private ModelSession session;
    private IWorkbenchPage page;
    private ShownWizard dialog;
    private ReportWizard wizard;
    private final List<Path> opened = new ArrayList<>();

    @BeforeEach
    void openWizard() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        for (String key : List.of("kind", "language", "format", "template", "folder", "open")) {
            Remembered.put("report." + key, null);
        }
        Path file = folder.resolve("model.keyweave");
        ModelFile.save(ModelFile.create(NewPortfolio.create("Client", "Supplier", "Customer", Locale.ENGLISH), file));
        session = FileOpener.open(file).orElseThrow();
        open();
    }

    private void open() {
        wizard = new ReportWizard(session, List.of());
        wizard.setOpener(opened::add);
        dialog = new ShownWizard(wizard);
    }

    @AfterEach
    void close() {
        dialog.close();
        ExplorerView.close(session, page);
    }

    private <T extends Control> List<T> all(Class<T> type) {
        return dialog.all(type);
    }

    private void choose(Combo combo, int index) {
        ShownWizard.choose(combo, index);
    }

    private void press(int id) {
        dialog.press(id);
    }

    private Path target() {
        return Path.of(all(Text.class).get(1).getText());
    }

    @Test
    void writesAndOpensTheReportAndRemembersTheChoices() throws Exception {
        choose(all(Combo.class).get(0), ReportKind.AUDIT.ordinal());
        press(IDialogConstants.NEXT_ID);
        choose(all(Combo.class).get(0), 1);
        choose(all(Combo.class).get(1), ReportFormat.MD.ordinal());
        Path target = target();
        assertTrue(target.startsWith(folder) && target.toString().endsWith(".md"), target.toString());
        press(IDialogConstants.FINISH_ID);
        assertEquals(List.of(target), opened);
        assertTrue(Files.readString(target).startsWith("# 客户关系审计"), Files.readString(target));
        open();
        assertEquals(ReportKind.AUDIT.ordinal(), all(Combo.class).get(0).getSelectionIndex());
        press(IDialogConstants.NEXT_ID);
        assertEquals(ReportFormat.MD.ordinal(), all(Combo.class).get(1).getSelectionIndex());
    }

    @Test
    void asksWhoLeavesForTheMemoOnly() throws Exception {
        choose(all(Combo.class).get(0), ReportKind.PORTFOLIO.ordinal());
        press(IDialogConstants.NEXT_ID);
        assertInstanceOf(ReportTargetPage.class, dialog.page());
        press(IDialogConstants.BACK_ID);
        choose(all(Combo.class).get(0), ReportKind.WHAT_IF.ordinal());
        press(IDialogConstants.NEXT_ID);
        ReportPeoplePage people = (ReportPeoplePage) dialog.page();
        assertEquals(2, all(Table.class).size());
        assertEquals(List.of(), people.chosen());
    }

    @Test
    void saysWhatIsMissingAndDoesNotFinishWithoutIt() {
        choose(all(Combo.class).get(0), ReportKind.CHANGES.ordinal());
        assertFalse(dialog.page().isPageComplete());
        all(Text.class).get(0).setText(folder.resolve("nowhere.keyweave").toString());
        assertFalse(dialog.page().isPageComplete());
        all(Text.class).get(0).setText(session.file().toString());
        assertTrue(dialog.page().isPageComplete());
        press(IDialogConstants.NEXT_ID);
        all(Text.class).get(1).setText(folder.resolve("nowhere/x.html").toString());
        assertFalse(dialog.page().isPageComplete());
    }

    @Test
    void tellsWhatChangedSinceAnEarlierVersion() throws Exception {
        Path old = Files.copy(session.file(), folder.resolve("old.keyweave"));
        session.portfolio().orElseThrow().getAccounts().get(0).setName("Renamed");
        choose(all(Combo.class).get(0), ReportKind.CHANGES.ordinal());
        all(Text.class).get(0).setText(old.toString());
        press(IDialogConstants.NEXT_ID);
        choose(all(Combo.class).get(0), 0);
        choose(all(Combo.class).get(1), ReportFormat.MD.ordinal());
        Path target = target();
        press(IDialogConstants.FINISH_ID);
        assertTrue(Files.readString(target).contains("Renamed"), Files.readString(target));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, names = { "HTML", "XLSX" })
    void aReportThatIsStoppedLeavesNothing(ReportFormat format) throws Exception {
        choose(all(Combo.class).get(0), ReportKind.AUDIT.ordinal());
        press(IDialogConstants.NEXT_ID);
        choose(all(Combo.class).get(1), format.ordinal());
        Path target = Files.createDirectory(folder.resolve("out")).resolve("audit." + format.extension());
        all(Text.class).get(1).setText(target.toString());
        dialog.setStopping(true);
        press(IDialogConstants.FINISH_ID);
        assertEquals(Texts.get("report.cancelled"), dialog.page().getMessage());
        try (var left = Files.list(target.getParent())) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals(List.of(), opened);
    }
}
