/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

/** Is told about a session, always on the user interface thread. */
public interface SessionListener {

    /** The model was changed, undone, redone or saved: labels, actions and dirty marks may have to follow. */
    default void changed(ModelSession session) {
    }

    /** The model was read again from the file; all elements are new ones. */
    default void reloaded(ModelSession session) {
    }

    /** The last user has gone and the session is over. */
    default void closed(ModelSession session) {
    }
}
