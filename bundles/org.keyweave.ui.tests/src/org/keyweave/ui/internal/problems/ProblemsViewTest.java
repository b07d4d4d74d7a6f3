/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.fixture.ContextMenu;
import org.keyweave.ui.internal.fixture.OpenExample;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Breather;
import org.keyweave.ui.internal.widgets.HintPane;
import org.keyweave.ui.session.SessionSaveable;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** Filters, groups, quick fixes and exclusions of the list of problems. */
class ProblemsViewTest {

    private static final int DIALOG_MILLIS = 300;

    @TempDir
    private Path folder;

    private OpenExample example;
    private ProblemsView view;

    @BeforeEach
    void open() throws Exception {
        example = new OpenExample(folder);
        view = assertInstanceOf(ProblemsView.class, example.page().showView(KeyweavePerspective.PROBLEMS));
        view.setExcluded(false);
        view.setGrouping(ProblemGrouping.NONE);
        OpenExample.until(() -> rows().size() == example.findings().size());
    }

    @AfterEach
    void close() {
        view.filters().words().setText("");
        view.setExcluded(false);
        example.close();
    }

    private List<ProblemRow> rows() {
        List<ProblemRow> rows = new ArrayList<>();
        ((List<?>) view.viewer().getInput()).forEach(row -> rows.add((ProblemRow) row));
        return rows;
    }

    private void select(Finding... findings) {
        view.viewer().setSelection(new StructuredSelection(Stream.of(findings).map(ProblemRow.Found::new).toList()));
        assertEquals(findings.length, view.table().selected().size());
    }

    private static QuickFix plainFix(Finding finding) {
        return finding.quickFixes().stream().filter(fix -> !fix.needsReason()).findFirst().orElse(null);
    }

    private boolean isFound(Finding finding) {
        return example.findings().contains(finding);
    }

    @Test
    void quickFixFromTheMenuTakesTheProblemAwayAndUndoBringsItBack() throws Exception {
        byte[] before = example.bytes();
        Finding finding = example.findings().stream().filter(each -> plainFix(each) != null
                && plainFix(each).effect() == QuickFix.Effect.RESOLVES).findFirst().orElseThrow();
        select(finding);
        ContextMenu.choose(view.viewer().getTable(), plainFix(finding).label(Locale.getDefault()));
        OpenExample.until(() -> !isFound(finding));
        OpenExample.until(() -> rows().size() == example.findings().size());
        example.session().commandStack().undo();
        assertArrayEquals(before, example.bytes());
        OpenExample.until(() -> isFound(finding));
    }

    @Test
    void fixForAllOfAKindIsOneStep() throws Exception {
        byte[] before = example.bytes();
        Finding finding = example.findings().stream().filter(each -> plainFix(each) != null
                && view.ofKind(each).size() > 1).findFirst().orElseThrow();
        int kind = view.ofKind(finding).size();
        select(finding);
        ContextMenu.choose(view.viewer().getTable(), Texts.get("problems.fixKind", kind),
                plainFix(finding).label(Locale.getDefault()));
        assertTrue(example.session().isDirty());
        example.session().commandStack().undo();
        assertArrayEquals(before, example.bytes());
        assertFalse(example.session().commandStack().canUndo());
    }

    @Test
    void fixForManyThatIsStoppedChangesNothing() throws Exception {
        byte[] before = example.bytes();
        Finding finding = example.findings().stream().filter(each -> plainFix(each) != null
                && view.ofKind(each).size() > 1).findFirst().orElseThrow();
        int[] asked = { 0 };
        FixSteps stopped = new FixSteps(plainFix(finding).id(), fix -> fix);
        stopped.treat(view.ofKind(finding), () -> asked[0]++ < 1);
        assertEquals(0, stopped.finish());
        assertEquals(2, asked[0], "one was treated, and the next");
        assertArrayEquals(before, example.bytes());
        assertFalse(example.session().commandStack().canUndo());
    }

    /** Work behind a dialog lets events through, and hears the button that stops it. */
    @Test
    void progressBehindADialogCanBeStopped() {
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(view.shell());
        boolean[] event = { false };
        int[] pieces = { 0 };
        try {
            dialog.run(false, true, monitor -> {
                monitor.beginTask("Many", 1_000);
                Breather breather = new Breather(view.shell().getDisplay(), monitor);
                view.shell().getDisplay().asyncExec(() -> {
                    event[0] = true;
                    monitor.setCanceled(true);
                });
                long end = System.nanoTime() + 5_000_000_000L;
                while (System.nanoTime() < end && breather.getAsBoolean()) {
                    pieces[0]++;
                }
            });
        } catch (InvocationTargetException | InterruptedException e) {
            throw new AssertionError(e);
        }
        assertTrue(event[0], "the event came through");
        assertTrue(pieces[0] > 0);
    }

    /** Fills the dialog that opens next and presses OK. */
    private static void answer(String reason, String author) {
        Display display = Display.getCurrent();
        display.timerExec(DIALOG_MILLIS, () -> {
            Shell shell = Stream.of(display.getShells()).filter(each -> each.isVisible()
                    && each.getText().equals(Texts.get("exclude.title"))).findFirst().orElse(null);
            if (shell == null) {
                answer(reason, author);
                return;
            }
            List<Text> fields = widgets(shell, Text.class).stream()
                    .filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.get(0).setText(reason);
            fields.get(1).setText(author);
            widgets(shell, Button.class).stream().filter(button -> button == shell.getDefaultButton()).findFirst()
                    .orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
    }

    private static <T extends Control> List<T> widgets(Composite parent, Class<T> type) {
        List<T> result = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                result.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                result.addAll(widgets(inner, type));
            }
        }
        return result;
    }

    @Test
    void exclusionIsKeptInTheFileWithItsReasonAndTakenBack() throws Exception {
        Finding finding = example.findings().get(0);
        int excluded = example.portfolio().getExclusions().size();
        select(finding);
        answer("Agreed with the board.", "Auditor");
        ContextMenu.choose(view.viewer().getTable(), finding.quickFixes().get(finding.quickFixes().size() - 1)
                .label(Locale.getDefault()));
        OpenExample.until(() -> !isFound(finding));
        new SessionSaveable(example.session()).doSave(new NullProgressMonitor());
        Portfolio kept = ModelFile.load(example.session().file()).portfolio().orElseThrow();
        FindingExclusion exclusion = kept.getExclusions().get(excluded);
        assertEquals(List.of(finding.ruleId(), "Agreed with the board.", "Auditor"),
                List.of(exclusion.getRuleId(), exclusion.getReason(), exclusion.getExcludedBy()));

        view.setExcluded(true);
        assertEquals(excluded + 1, rows().size());
        ProblemRow row = rows().stream().filter(each -> each.message().contains("Agreed with the board.")).findFirst()
                .orElseThrow();
        view.viewer().setSelection(new StructuredSelection(row));
        ContextMenu.choose(view.viewer().getTable(), Texts.get("exclusion.reinstate"));
        OpenExample.until(() -> isFound(finding));
        assertEquals(excluded, example.portfolio().getExclusions().size());
        OpenExample.until(() -> rows().size() == excluded);
    }

    @Test
    void filtersBySeverityAccountAndWords() {
        ToolItem warnings = view.filters().severity(FindingSeverity.WARNING);
        warnings.setSelection(false);
        warnings.notifyListeners(SWT.Selection, new Event());
        assertFalse(rows().isEmpty());
        assertTrue(rows().stream().noneMatch(row -> row.severity() == FindingSeverity.WARNING));
        warnings.setSelection(true);
        warnings.notifyListeners(SWT.Selection, new Event());
        view.filters().words().setText("lingshuo SILENT");
        assertFalse(rows().isEmpty());
        assertTrue(rows().stream().allMatch(row -> row.account() == example.account("Lingshuo Paper")
                && row.message().toLowerCase(Locale.ROOT).contains("silent")));
    }

    @Test
    void tabTellsTheNumberAndAnEmptyListSaysWhy() {
        assertEquals(Texts.get("problems.tab.count", example.findings().size()), view.getPartName());
        HintPane pane = (HintPane) view.table().control().getParent();
        assertEquals("", pane.sentence());
        view.filters().words().setText("no problem says this");
        assertEquals(Texts.get("problems.empty.filtered"), pane.sentence());
        Link link = widgets(pane, Link.class).get(0);
        Event event = new Event();
        event.text = "all";
        link.notifyListeners(SWT.Selection, event);
        assertEquals(example.findings().size(), rows().size());
        assertEquals("", view.filters().words().getText());
    }

    @Test
    void groupsOpenAndClose() {
        view.setGrouping(ProblemGrouping.ACCOUNT);
        List<ProblemRow> open = rows();
        ProblemRow.Head head = assertInstanceOf(ProblemRow.Head.class, open.get(0));
        view.viewer().setSelection(new StructuredSelection(head));
        Event key = new Event();
        key.keyCode = SWT.ARROW_LEFT;
        view.viewer().getTable().notifyListeners(SWT.KeyDown, key);
        assertEquals(open.size() - head.count(), rows().size());
        view.setGrouping(ProblemGrouping.NONE);
        assertEquals(example.findings().size(), rows().size());
    }

    @Test
    void copiesWhatIsSelectedAsText() {
        Finding finding = example.findings().get(0);
        select(finding);
        view.copy();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertTrue(text.endsWith("\t" + finding.message(Locale.getDefault())), text);
    }

    @Test
    void doubleClickLeadsToTheElement() {
        ExplorerView explorer = (ExplorerView) example.page().findView(KeyweavePerspective.EXPLORER);
        Finding finding = example.findings().stream().filter(each -> each.subject() == each.account()).findFirst()
                .orElseThrow();
        select(finding);
        view.viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
        OpenExample.until(() -> explorer.viewer().getStructuredSelection().getFirstElement() == finding.subject());
    }

    /** The style engine touches all rows that are not disposed of, and one without memory ends the program. */
    @Test
    void rowThatStandsInNoTableIsDisposedOf() {
        TableItem stray = new TableItem(new Table(view.viewer().getTable().getParent(), SWT.NONE), SWT.NONE);
        Event asked = new Event();
        asked.item = stray;
        asked.index = -1;
        view.viewer().getTable().notifyListeners(SWT.SetData, asked);
        assertTrue(stray.isDisposed());
        assertTrue(Stream.of(view.viewer().getTable().getItems()).noneMatch(TableItem::isDisposed));
    }

    private int whole() {
        return Stream.of(view.viewer().getTable().getColumns()).mapToInt(column -> column.getWidth()).sum();
    }

    @Test
    void widthsOfAllColumnsFillTheTable() {
        // The list may have been hidden so far; columns get their widths when it is laid out.
        OpenExample.until(() -> whole() >= view.viewer().getTable().getClientArea().width - 20 && whole() > 200);
        assertTrue(view.viewer().getTable().getColumn(0).getWidth() * 2 > whole(), "the message has most of the room");
    }
}
