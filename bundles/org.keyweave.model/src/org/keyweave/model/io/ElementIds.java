/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Ids for elements that stand in a file without a usable one: always the same for the same place. */
final class ElementIds {

    private ElementIds() {
    }

    /** An id in the form of {@code EcoreUtil.generateUUID()} that depends on nothing but the seed. */
    static String derived(String seed) {
        UUID hash = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(hash.getMostSignificantBits()).putLong(hash.getLeastSignificantBits()).array();
        return "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
