/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as a headless Eclipse application, {@code org.keyweave.cli.app}. */
public final class KeyweaveApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        return Main.run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
