/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import org.keyweave.model.Person;

/** What somebody decided about a {@link Doubt}. */
public sealed interface Decision {

    /**
     * A known person is meant.
     *
     * @param person the person
     */
    record Same(Person person) implements Decision {
    }

    /** Somebody new is meant. */
    record Fresh() implements Decision {
    }

    /** The row is left out. */
    record LeaveOut() implements Decision {
    }
}
