/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.keyweave.ui.internal.files.SaveAs;
import org.keyweave.ui.internal.text.Texts;

/**
 * Tells that something was not changed since its file is write-protected, and what to do. It opens once the event is
 * over that brought the change, since it may come in the middle of a drag or of a cell that opens; what several parts
 * of one deed have to say is said once.
 */
final class RefusedNotice {

    private static final Set<Path> PENDING = new LinkedHashSet<>();

    private RefusedNotice() {
    }

    static void show(ModelSession session, Collection<Path> files) {
        boolean first = PENDING.isEmpty();
        PENDING.addAll(files);
        if (first) {
            Display.getCurrent().asyncExec(() -> open(session));
        }
    }

    private static void open(ModelSession session) {
        String names = PENDING.stream().map(Path::toString).collect(Collectors.joining("\n"));
        try {
            if (MessageDialog.open(MessageDialog.INFORMATION, null, Texts.get("readOnly.title"),
                    Texts.get("readOnly.refused", names), SWT.NONE, Texts.get("readOnly.understood"),
                    Texts.get("saveAs.button")) == 1) {
                SaveAs.ask(session, null);
            }
        } finally {
            PENDING.clear();
        }
    }
}
