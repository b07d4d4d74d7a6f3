/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.Optional;

/**
 * Whether something may be done: the command that does it, or the reason why not.
 *
 * @param command the command; empty when it may not be done
 * @param reason the reason, for users; empty when it may be done
 */
public record ToolAnswer(Optional<DiagramCommand> command, String reason) {

    static ToolAnswer yes(DiagramCommand command) {
        return new ToolAnswer(Optional.of(command), "");
    }

    static ToolAnswer no(String reason) {
        return new ToolAnswer(Optional.empty(), reason);
    }

    /** Whether it may be done. */
    public boolean isAllowed() {
        return command.isPresent();
    }
}
