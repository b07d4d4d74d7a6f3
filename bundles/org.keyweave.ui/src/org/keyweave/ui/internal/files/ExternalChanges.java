/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.keyweave.model.io.DiskState;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.Sessions;

/**
 * Looks after files of open models that somebody else changes or removes: when the file system says so, and each time
 * the window comes to the front. Each change is asked about once; saving asks again before anything is overwritten.
 */
public final class ExternalChanges implements SessionListener {

    /** A writer may need some moments; a half-written file is no question. */
    private static final int SETTLE_MILLIS = 400;

    private final Display display;
    private final DiskQuestions questions;
    private final Runnable look = this::look;
    private final Map<ModelSession, DiskState> asked = new WeakHashMap<>();
    private DiskWatch watch;
    private boolean asking;
    private boolean planned;

    private ExternalChanges(Display display, DiskQuestions questions) {
        this.display = display;
        this.questions = questions;
    }

    /** Watches all models from now on. */
    public static void start(Display display) {
        ExternalChanges changes = new ExternalChanges(display, new DiskQuestions());
        try {
            changes.watch = DiskWatch.start(changes::happened);
        } catch (IOException e) {
            System.getLogger(ExternalChanges.class.getName()).log(Level.WARNING, "files are not watched", e);
        }
        Sessions.addOpenListener(session -> {
            session.addListener(changes);
            changes.follow();
        });
        display.addFilter(SWT.Activate, event -> changes.lookSoon());
    }

    private void happened() {
        if (!display.isDisposed()) {
            display.asyncExec(this::lookSoon);
        }
    }

    private void lookSoon() {
        // One look for many events; each new one would otherwise put the look off.
        if (!planned && !Sessions.all().isEmpty()) {
            planned = true;
            display.timerExec(SETTLE_MILLIS, look);
        }
    }

    private void follow() {
        if (watch != null) {
            Set<Path> folders = Sessions.all().stream().flatMap(session -> session.model().files().stream())
                    .map(Path::getParent).collect(Collectors.toSet());
            watch.follow(folders);
        }
    }

    private void look() {
        planned = false;
        if (asking) {
            return;
        }
        asking = true;
        try {
            Sessions.all().forEach(this::look);
        } finally {
            asking = false;
        }
    }

    private void look(ModelSession session) {
        DiskState state = session.diskState();
        if (state == DiskState.SAME) {
            asked.remove(session);
        } else if (asked.put(session, state) != state) {
            questions.ask(session, state);
        }
    }

    @Override
    public void reloaded(ModelSession session) {
        asked.remove(session);
        follow();
    }

    @Override
    public void closed(ModelSession session) {
        asked.remove(session);
        follow();
    }
}
