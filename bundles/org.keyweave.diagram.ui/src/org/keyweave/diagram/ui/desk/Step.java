/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.desk;

import java.util.function.Supplier;

import org.eclipse.gef.commands.Command;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.ToolAnswer;

/**
 * One step of editing as GEF sees it: carries the command for the stack of the model, or the reason why not. It is
 * executed by {@link BridgedStack} alone.
 */
public class Step extends Command {

    private final Supplier<DiagramCommand> maker;
    private final String refusal;

    /**
     * A step that may be taken.
     *
     * @param maker makes the command when the step is taken
     */
    public Step(Supplier<DiagramCommand> maker) {
        this.maker = maker;
        this.refusal = "";
    }

    private Step(String refusal) {
        this.maker = null;
        this.refusal = refusal;
    }

    /** The step for an answer. */
    public static Step of(ToolAnswer answer) {
        return answer.command().map(command -> new Step(() -> command)).orElseGet(() -> new Step(answer.reason()));
    }

    /** The step for an answer, whose reason, if it is refused, is shown at once. */
    public static Step of(ToolAnswer answer, Desk desk) {
        desk.hint(answer.reason());
        return of(answer);
    }

    /** Why the step may not be taken; empty when it may. */
    public String refusal() {
        return refusal;
    }

    /** The command for the stack of the model. */
    DiagramCommand command() {
        return maker.get();
    }

    @Override
    public boolean canExecute() {
        return refusal.isEmpty();
    }
}
