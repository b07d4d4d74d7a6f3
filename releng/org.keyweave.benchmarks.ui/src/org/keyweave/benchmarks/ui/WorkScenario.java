/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.explorer.ExplorerView;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.DiagramOpeners;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionSaveable;

/**
 * Half an hour of a consultant's work without the thinking: twelve hundred steps, drawn by a fixed seed, across
 * explorer, pages of accounts, matrix, diagrams, properties, undo, redo and saving. Every step is followed by a pause in
 * which the window catches up, as it would between two steps of a person: its refreshes run on timers of up to a
 * tenth of a second.
 */
final class WorkScenario {

    /** Steps of the session; {@code -Dkeyweave.measure.steps} names another number. */
    private static final int STEPS = Integer.getInteger("keyweave.measure.steps", 1_200);

    private static final int BREATH_MILLIS = 150;
    private static final int WARM_UP_MILLIS = 3_000;
    private static final int FIRST_SHARE = 6;
    private static final long SEED = 20261127L;

    private final Display display;
    private final Random random = new Random(SEED);
    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    WorkScenario(Display display) {
        this.display = display;
    }

    void run(Path file) throws Exception {
        ModelSession session = FileOpener.open(file).orElseThrow();
        Events.pause(display, WARM_UP_MILLIS);
        ModelEdits edits = new ModelEdits(session, random);
        long start = System.nanoTime();
        // The first steps load and compile what the later ones use, so they are counted apart.
        steps("first", STEPS / FIRST_SHARE, session, edits);
        steps("work", STEPS - STEPS / FIRST_SHARE, session, edits);
        Measurement.put("work_s", (System.nanoTime() - start) / 1e9);
        Measurement.put("work_edits", edits.count());
        session.save(true);
        Measurement.put("heap_mib", Measurement.usedHeap());
    }

    private void steps(String name, int count, ModelSession session, ModelEdits edits) throws Exception {
        try (FreezeWatch watch = new FreezeWatch(display, name)) {
            for (int step = 0; step < count; step++) {
                step(session, edits);
                Events.pause(display, BREATH_MILLIS);
            }
            watch.report();
        }
    }

    private void step(ModelSession session, ModelEdits edits) throws Exception {
        int dice = random.nextInt(100);
        if (dice < 55) {
            edits.run();
        } else if (dice < 67) {
            command("org.eclipse.ui.edit.undo");
        } else if (dice < 72) {
            command("org.eclipse.ui.edit.redo");
        } else if (dice < 82) {
            select(edits);
        } else if (dice < 92) {
            turnPage();
        } else if (dice < 96) {
            FileOpener.openEditor(page, session, edits.account(), "", FileOpener.ACCOUNT_EDITOR);
        } else if (dice < 99) {
            openDiagram(session, edits.account());
        } else {
            new SessionSaveable(session).doSave(new NullProgressMonitor());
        }
    }

    private void command(String id) throws Exception {
        IHandlerService handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
        try {
            handlers.executeCommand(id, null);
        } catch (org.eclipse.core.commands.NotEnabledException e) {
            // Nothing to undo or redo just now.
            Events.drain(display);
        }
    }

    private void select(ModelEdits edits) {
        if (page.findView(KeyweavePerspective.EXPLORER) instanceof ExplorerView explorer) {
            page.activate(explorer);
            explorer.selectReveal(new StructuredSelection(edits.anything()));
        }
    }

    private void turnPage() {
        IEditorPart editor = page.getActiveEditor();
        if (editor instanceof FormEditor form) {
            List<String> ids = List.of("dashboard", "matrix", "plan", "interactions");
            form.setActivePage("org.keyweave.ui.account." + ids.get(random.nextInt(ids.size())));
        }
    }

    private void openDiagram(ModelSession session, Account account) {
        DiagramOpener opener = DiagramOpeners.get().orElseThrow();
        List<DiagramOpener.Offer> offers = opener.offers(session, account);
        opener.open(session, offers.get(random.nextInt(offers.size())), page);
    }
}
