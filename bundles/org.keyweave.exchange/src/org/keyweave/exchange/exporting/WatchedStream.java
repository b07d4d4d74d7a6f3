/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/** Tells a monitor of what is written, every 64 kB. */
final class WatchedStream extends FilterOutputStream {

    private static final int STEP = 1 << 16;

    private final ExportMonitor monitor;
    private long written;
    private long told;

    WatchedStream(OutputStream out, ExportMonitor monitor) {
        super(out);
        this.monitor = monitor;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        count(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        count(length);
    }

    private void count(int length) {
        written += length;
        if (written - told >= STEP) {
            told = written;
            if (!monitor.advance(written)) {
                throw new CancellationException();
            }
        }
    }
}
