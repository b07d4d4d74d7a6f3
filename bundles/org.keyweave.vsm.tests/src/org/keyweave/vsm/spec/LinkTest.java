/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Links are bound once. */
class LinkTest {

    @Test
    void isBoundOnce() {
        Link<String> link = new Link<>();
        assertThrows(NoSuchElementException.class, link::get);
        assertEquals(Optional.empty(), link.asOptional());
        link.bind("a");
        assertEquals("a", link.get());
        assertThrows(IllegalStateException.class, () -> link.bind("b"));
    }
}
