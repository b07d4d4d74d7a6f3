/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import java.util.concurrent.CancellationException;

/** Tells a monitor what an export has written to all its files, every 64 kB or when asked to. */
final class ExportMeter {

    private static final int STEP = 1 << 16;

    private final ExportMonitor monitor;
    private long written;
    private long told;

    ExportMeter(ExportMonitor monitor) {
        this.monitor = monitor;
    }

    /** Counts bytes. */
    void add(int bytes) {
        written += bytes;
        if (written - told >= STEP) {
            tell();
        }
    }

    /**
     * Tells the monitor how it stands; for work that writes nothing yet.
     *
     * @throws CancellationException when the monitor stops the export
     */
    void tell() {
        told = written;
        if (!monitor.advance(written)) {
            throw new CancellationException();
        }
    }
}
