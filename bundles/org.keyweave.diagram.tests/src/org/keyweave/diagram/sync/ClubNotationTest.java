/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.keyweave.diagram.club.Club;

class ClubNotationTest {

    @Test
    void compilesWithoutProblems() {
        assertEquals(List.of(), Club.notation("club.odesign").problems().stream()
                .map(problem -> problem.text(Locale.ENGLISH)).toList());
    }
}
