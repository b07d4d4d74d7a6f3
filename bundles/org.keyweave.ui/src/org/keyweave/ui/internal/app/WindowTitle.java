/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.Sessions;

/** Shows in the window's title which file is worked on, as task bars and window lists need it. */
final class WindowTitle implements IPartListener2, SessionListener {

    private static final String PRODUCT = "Keyweave";

    private final IWorkbenchWindowConfigurer configurer;

    private WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    static void follow(IWorkbenchWindowConfigurer configurer) {
        WindowTitle title = new WindowTitle(configurer);
        configurer.getWindow().getPartService().addPartListener(title);
        Sessions.all().forEach(session -> session.addListener(title));
        Sessions.addOpenListener(session -> session.addListener(title));
        title.update();
    }

    private void update() {
        if (configurer.getWindow().getShell() == null || configurer.getWindow().getShell().isDisposed()) {
            return;
        }
        configurer.setTitle(CurrentSession.of(configurer.getWindow()).map(WindowTitle::text).orElse(PRODUCT));
    }

    private static String text(ModelSession session) {
        return session.file().getFileName() + (session.isDirty() ? "*" : "")
                + (session.isReadOnly() ? " " + Texts.get("readOnly.mark") : "") + " \u2013 " + PRODUCT;
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void changed(ModelSession session) {
        update();
    }

    @Override
    public void closed(ModelSession session) {
        update();
    }
}
