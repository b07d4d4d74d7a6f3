/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.plan;

import org.keyweave.model.TaskStatus;

/** What is still to be done. */
final class Tasks {

    private Tasks() {
    }

    /** Whether a strategy or action is neither done nor dropped. */
    static boolean isOpen(TaskStatus status) {
        return status == TaskStatus.OPEN || status == TaskStatus.IN_PROGRESS;
    }
}
