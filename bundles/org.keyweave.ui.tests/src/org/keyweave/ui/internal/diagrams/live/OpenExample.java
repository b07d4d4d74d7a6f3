/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.ModelFile;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.core.Finding;

/** A copy of an example model, open in the workbench; what tests do with it and with the widgets around it. */
public final class OpenExample implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final ModelSession session;
    private final IWorkbenchPage page;

    /** Copies the example of an automation supplier into a folder and opens it. */
    public OpenExample(Path folder) throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path file = folder.resolve("example.keyweave");
        Examples.find("automation").orElseThrow().copyTo(file, Locale.ENGLISH);
        session = FileOpener.open(file).orElseThrow();
        until(() -> LiveValidation.report(session).isPresent());
    }

    /** The open model. */
    public ModelSession session() {
        return session;
    }

    /** The page of the workbench. */
    public IWorkbenchPage page() {
        return page;
    }

    /** The portfolio. */
    public Portfolio portfolio() {
        return session.portfolio().orElseThrow();
    }

    /** The account of a name. */
    public Account account(String name) {
        return portfolio().getAccounts().stream().filter(account -> name.equals(account.getName())).findFirst()
                .orElseThrow();
    }

    /** The person of a name, of the supplier or of an account. */
    public Person person(String name) {
        return Stream.concat(portfolio().getSupplier().getAllPeople().stream(), portfolio().getAccounts().stream()
                .flatMap(account -> account.getAllPeople().stream())).filter(person -> name.equals(person.getName()))
                .findFirst().orElseThrow();
    }

    /** The model as it would be saved. */
    public byte[] bytes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(session.model(), out);
        return out.toByteArray();
    }

    /** What is found now. */
    public List<Finding> findings() {
        return LiveValidation.report(session).orElseThrow().findings();
    }

    /** Lets events run until something holds. */
    public static void until(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "nothing happened");
            if (!display.readAndDispatch()) {
                // Timers wake the display; without one the wait must end by itself.
                display.timerExec(50, () -> { });
                display.sleep();
            }
        }
    }

    /** Opens the context menu of a control as far as its entries and chooses one, in a submenu with several names. */
    public static void choose(Control control, String... names) {
        Menu menu = control.getMenu();
        for (int i = 0; i < names.length; i++) {
            menu.notifyListeners(SWT.Show, new Event());
            MenuItem item = item(menu, names[i]);
            if (i < names.length - 1) {
                menu = item.getMenu();
            } else {
                assertTrue(item.isEnabled(), names[i]);
                if ((item.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                    item.setSelection((item.getStyle() & SWT.RADIO) != 0 || !item.getSelection());
                }
                item.notifyListeners(SWT.Selection, new Event());
            }
        }
        control.getMenu().notifyListeners(SWT.Hide, new Event());
    }

    private static MenuItem item(Menu menu, String name) {
        List<String> present = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
        return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").startsWith(name)).findFirst()
                .orElseGet(() -> fail(name + " is not among " + present));
    }

    /** Takes back all steps. */
    public void undoAll() {
        while (session.commandStack().canUndo()) {
            session.commandStack().undo();
        }
    }

    /** Closes all editors but one, which comes to the front. */
    public void leaveOpen(IEditorPart editor) {
        for (IEditorReference other : page.getEditorReferences()) {
            if (other.getEditor(false) != editor) {
                page.closeEditors(new IEditorReference[] { other }, false);
            }
        }
        page.activate(editor);
    }

    /** Takes all back and closes the model. */
    @Override
    public void close() {
        undoAll();
        session.commandStack().saveIsDone();
        ExplorerView.close(session, page);
    }
}
