/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.Sessions;

/** A property sheet that follows undo, redo and edits made elsewhere. */
final class SessionPropertyPage extends PropertySheetPage implements SessionListener {

    private final Consumer<ModelSession> opened = session -> session.addListener(this);

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        // The platform has no Chinese for its own two columns.
        if (getControl() instanceof Tree tree && tree.getColumnCount() == 2) {
            tree.getColumn(0).setText(Texts.get("properties.name"));
            tree.getColumn(1).setText(Texts.get("properties.value"));
        }
        Sessions.all().forEach(opened);
        Sessions.addOpenListener(opened);
    }

    @Override
    public void changed(ModelSession session) {
        if (getControl() != null && !getControl().isDisposed()) {
            refresh();
        }
    }

    @Override
    public void dispose() {
        Sessions.removeOpenListener(opened);
        Sessions.all().forEach(session -> session.removeListener(this));
        super.dispose();
    }
}
