/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Counts what is read and stops when all files together are larger than allowed. */
final class LimitedInput extends FilterInputStream {

    private final LoadSession session;
    private final Path file;

    LimitedInput(InputStream in, LoadSession session, Path file) {
        super(in);
        this.session = session;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws ModelFileException {
        if (!session.count(bytes)) {
            throw new ModelFileException(ModelFileException.Kind.TOO_LARGE, file,
                    Long.toString(session.options().maxBytes()), null);
        }
    }
}
