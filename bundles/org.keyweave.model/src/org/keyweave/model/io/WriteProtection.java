/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Whether somebody protected a file against being changed. */
public final class WriteProtection {

    private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WriteProtection() {
    }

    /**
     * Whether a file is there and may not be written: the user has no right to, or nobody has, which an administrator
     * could pass over without noticing.
     */
    public static boolean isOn(Path file) {
        return Files.exists(file) && (!Files.isWritable(file) || !isWritableForAnybody(file));
    }

    private static boolean isWritableForAnybody(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(WRITE::contains);
        } catch (UnsupportedOperationException | IOException e) {
            // Other systems have no such permissions; what they say of the user's own right counts.
            return true;
        }
    }
}
