/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.state.KeyviewsFile;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;

/**
 * What was decided about the diagrams of an open model. Read with the first diagram, written each time the model is
 * saved. A file that cannot be read is reported and never overwritten.
 */
final class ViewsFile implements SessionListener {

    private static final Map<ModelSession, ViewsFile> OPEN = new WeakHashMap<>();

    private Keyviews views = new Keyviews();
    private boolean readable = true;
    private boolean dirty;

    private ViewsFile(ModelSession session) {
        read(session);
        dirty = session.isDirty();
        session.addListener(this);
    }

    private void read(ModelSession session) {
        try {
            views = KeyviewsFile.load(KeyviewsFile.beside(session.file()), Locale.getDefault()).views();
            readable = true;
        } catch (IOException e) {
            readable = false;
            report(e);
        }
    }

    static ViewsFile of(ModelSession session) {
        return OPEN.computeIfAbsent(session, ViewsFile::new);
    }

    /** What was decided about one diagram. */
    DiagramState state(String description, String target) {
        return views.open(description, target);
    }

    @Override
    public void changed(ModelSession session) {
        boolean saved = dirty && !session.isDirty();
        dirty = session.isDirty();
        if (saved && readable) {
            try {
                KeyviewsFile.save(views, KeyviewsFile.beside(session.file()));
            } catch (IOException e) {
                report(e);
            }
        }
    }

    /** Goes back to what is kept; a model saved under another name takes its layout along. */
    @Override
    public void reloaded(ModelSession session) {
        if (Files.exists(KeyviewsFile.beside(session.file()))) {
            read(session);
        }
    }

    @Override
    public void closed(ModelSession session) {
        OPEN.remove(session);
    }

    private static void report(IOException failure) {
        StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.keyweave.ui",
                failure.getLocalizedMessage(), failure), StatusManager.SHOW | StatusManager.LOG);
    }
}
