/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts and ends. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return IApplication.EXIT_OK;
    }

    @Override
    public void stop() {
        // It has ended already.
    }
}
