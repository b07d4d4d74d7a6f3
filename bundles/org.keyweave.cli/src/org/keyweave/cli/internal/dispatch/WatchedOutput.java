/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.dispatch;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why standard output could not be written, which a print stream forgets. */
public final class WatchedOutput extends FilterOutputStream {

    private IOException failure;

    /** Watches a stream, buffered. */
    public WatchedOutput(OutputStream out) {
        super(new BufferedOutputStream(out, 1 << 16));
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw note(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw note(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw note(e);
        }
    }

    private IOException note(IOException e) {
        failure = failure == null ? e : failure;
        return e;
    }

    /** The first failure. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }
}
