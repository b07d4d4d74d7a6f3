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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.exporting.ExportFormat;
import org.keyweave.exchange.exporting.ExportMonitor;
import org.keyweave.exchange.exporting.ExportOptions;
import org.keyweave.exchange.exporting.ModelExport;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.harness.Answers;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.ShownWizard;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** A new client model that starts with a contact list of any format, seen before it is taken. */
class NewModelWizardTest {

    private static final int CONTACTS = 1;
    private static final int EXPORT = 2;

    @TempDir
    private Path folder;

    private Path file;
    private ShownWizard dialog;

    @BeforeEach
    void open() {
        dialog = new ShownWizard(new NewModelWizard());
        ShownWizard.choose(dialog.find(Combo.class), CONTACTS);
        file = folder.resolve("client.keyweave");
    }

    @AfterEach
    void close() {
        dialog.close();
        Sessions.find(file).ifPresent(session -> ExplorerView.close(session,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()));
    }

    /** Fills in the first page: contact list, name, first account, file. */
    private void fill(Path list, String account) {
        List<Text> fields = dialog.all(Text.class);
        fields.get(0).setText(list.toString());
        fields.get(1).setText("Client");
        fields.get(3).setText(account);
        fields.get(4).setText(file.toString());
    }

    private List<Account> finish() {
        dialog.press(IDialogConstants.FINISH_ID);
        ModelSession session = Sessions.find(file).orElseThrow();
        assertFalse(session.isDirty());
        return session.portfolio().orElseThrow().getAccounts();
    }

    private Path list(String extension) throws IOException {
        Path list = folder.resolve("contacts." + extension);
        return switch (extension) {
            case "csv" -> Files.writeString(list, "account;name;title\nNova Foods;Zhang Wei;Buyer\n");
            case "vcf" -> Files.writeString(list,
                    "BEGIN:VCARD\nVERSION:3.0\nFN:Zhang Wei\nORG:Nova Foods\nTITLE:Buyer\nEND:VCARD\n");
            case "graphml" -> Files.writeString(list, """
                    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                      <key id="n" for="node" attr.name="name" attr.type="string"/>
                      <key id="o" for="node" attr.name="account" attr.type="string"/>
                      <key id="t" for="node" attr.name="title" attr.type="string"/>
                      <graph edgedefault="undirected"><node id="1"><data key="n">Zhang Wei</data>
                        <data key="o">Nova Foods</data><data key="t">Buyer</data></node></graph>
                    </graphml>
                    """);
            default -> workbook(list);
        };
    }

    /** The smallest workbook: one sheet with a header and a row of strings. */
    private static Path workbook(Path target) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            entry(zip, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/"
                    + "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package."
                    + "relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='" + types
                    + "sheet.main+xml'/><Override PartName='/xl/sheet.xml' ContentType='" + types
                    + "worksheet+xml'/></Types>");
            entry(zip, "_rels/.rels", "<Relationships xmlns='" + relations + "'><Relationship Id='r1' Type='" + office
                    + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            entry(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + relations
                    + "'><Relationship Id='r1' Type='" + office + "/worksheet' Target='sheet.xml'/></Relationships>");
            entry(zip, "xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + office
                    + "'><sheets><sheet name='People' sheetId='1' r:id='r1'/></sheets></workbook>");
            entry(zip, "xl/sheet.xml", "<worksheet xmlns='" + main + "'><sheetData>"
                    + row(1, "account", "name", "title") + row(2, "Nova Foods", "Zhang Wei", "Buyer")
                    + "</sheetData></worksheet>");
        }
        return target;
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r='").append((char) ('A' + i)).append(number).append("' t='inlineStr'><is><t>")
                    .append(cells[i]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv", "xlsx", "vcf", "graphml" })
    void contactsOfEveryFormatBecomePeopleOnceTheyWereSeen(String extension) throws Exception {
        fill(list(extension), "");
        assertFalse(dialog.page().getWizard().canFinish(), "not before the dry run");
        dialog.next();
        if (dialog.page().getName().equals("importMapping")) {
            assertFalse(dialog.page().getWizard().canFinish(), "not before the dry run");
            dialog.next();
        }
        assertEquals("importPreview", dialog.page().getName());
        assertFalse(Files.exists(file), "nothing is made yet");
        Account account = finish().get(0);
        assertEquals("Nova Foods", account.getName());
        Person person = account.getAllPeople().get(0);
        assertEquals("Zhang Wei", person.getName());
        assertEquals("Buyer", person.getTitle());
    }

    @Test
    void whatIsNotTakenIsShownAndTheFirstAccountTakesRowsWithoutOne() throws Exception {
        Path list = Files.writeString(folder.resolve("names.csv"), "name,title\nZhang Wei,Buyer\n,Nobody\n");
        fill(list, "");
        dialog.next();
        dialog.next();
        assertFalse(dialog.page().getWizard().canFinish(), "nobody says whose people these are");
        assertTrue(dialog.find(TabFolder.class).getItem(2).getText().contains("(2)"));
        dialog.press(IDialogConstants.BACK_ID);
        dialog.press(IDialogConstants.BACK_ID);
        fill(list, "Nova Foods");
        dialog.next();
        dialog.next();
        assertTrue(dialog.find(TabFolder.class).getItem(2).getText().contains("(1)"));
        Account account = finish().get(0);
        assertEquals("Nova Foods", account.getName());
        assertEquals(1, account.getAllPeople().size());
    }

    @Test
    void headersThatNobodyKnowsCanBeGivenAMeaning() throws Exception {
        fill(Files.writeString(folder.resolve("odd.csv"), "Who,Where\nZhang Wei,Nova Foods\n"), "");
        dialog.next();
        assertEquals("importMapping", dialog.page().getName());
        assertNotNull(dialog.page().getErrorMessage(), "a name is missing");
        assertFalse(dialog.page().isPageComplete());
    }

    @Test
    void aFileThatIsNoListSaysWhyAndAFileInUseIsNotReplaced() throws Exception {
        fill(Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                "");
        dialog.next();
        assertEquals("newModel", dialog.page().getName());
        assertNotNull(dialog.page().getErrorMessage());
        fill(list("vcf"), "");
        dialog.next();
        finish();
        byte[] saved = Files.readAllBytes(file);
        dialog = new ShownWizard(new NewModelWizard());
        fill(list("vcf"), "");
        assertTrue(dialog.page().getErrorMessage().contains("client.keyweave"), dialog.page().getErrorMessage());
        assertFalse(dialog.page().isPageComplete());
        assertArrayEquals(saved, Files.readAllBytes(file));
    }

    @Test
    void aFileThatCannotBeReplacedStaysAndTheWizardGoesOn() throws Exception {
        Files.createDirectories(file.resolve("in-the-way"));
        fill(list("vcf"), "");
        dialog.next();
        try (Answers answers = new Answers("OK", "OK")) {
            dialog.press(IDialogConstants.FINISH_ID);
        }
        assertEquals("importPreview", dialog.page().getName());
        assertTrue(Files.isDirectory(file.resolve("in-the-way")));
        dialog.press(IDialogConstants.BACK_ID);
        file = folder.resolve("other.keyweave");
        fill(list("vcf"), "");
        dialog.next();
        assertEquals(1, finish().get(0).getAllPeople().size(), "nobody comes twice");
    }

    @Test
    void anExampleNeedsNoFurtherPage() {
        ShownWizard.choose(dialog.find(Combo.class), EXPORT + 1);
        dialog.all(Text.class).get(4).setText(file.toString());
        assertFalse(dialog.page().canFlipToNextPage());
        assertTrue(finish().size() > 1);
    }

    private static byte[] bytes(LoadedModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = { "XLSX", "CSV", "JSON" })
    void whatWasExportedIsReadBackWhole(ExportFormat format) throws Exception {
        LoadedModel model = Examples.list().get(0).load(Locale.ENGLISH);
        Path export = folder.resolve(format.isFolder() ? "tables" : "tables." + format.extension());
        ModelExport.write(model, format, ExportOptions.of(Locale.ENGLISH, LocalDate.of(2026, 11, 27)), export,
                ExportMonitor.NONE);
        ShownWizard.choose(dialog.find(Combo.class), EXPORT);
        assertFalse(dialog.page().isPageComplete());
        List<Text> fields = dialog.all(Text.class);
        fields.get(0).setText(format.isFolder() ? export.resolve("Account.csv").toString() : export.toString());
        assertEquals("tables.keyweave", Path.of(fields.get(4).getText()).getFileName().toString());
        fields.get(4).setText(file.toString());
        assertFalse(dialog.page().canFlipToNextPage());
        finish();
        assertArrayEquals(bytes(model), bytes(Sessions.find(file).orElseThrow().model()));
    }

    @Test
    void whatIsNoExportSaysWhyAndMakesNoFile() throws Exception {
        ShownWizard.choose(dialog.find(Combo.class), EXPORT);
        List<Text> fields = dialog.all(Text.class);
        fields.get(0).setText(folder.resolve("nowhere.xlsx").toString());
        assertNotNull(dialog.page().getErrorMessage());
        fields.get(0).setText(list("xlsx").toString());
        fields.get(4).setText(file.toString());
        try (Answers answers = new Answers("OK")) {
            dialog.press(IDialogConstants.FINISH_ID);
            assertTrue(answers.said().get(0).contains("contacts.xlsx"), answers.said().toString());
        }
        assertFalse(Files.exists(file));
    }
}
