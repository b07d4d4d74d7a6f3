/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.desk;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.DiagramCommand;
import org.keyweave.diagram.tools.ToolException;

/** GEF's command stack on top of that of the model: every step is executed, undone and redone there. */
public final class BridgedStack extends CommandStack implements CommandStackListener {

    private final org.eclipse.emf.common.command.CommandStack stack;
    private final Desk desk;

    /** A bridge; to be disposed. */
    public BridgedStack(org.eclipse.emf.common.command.CommandStack stack, Desk desk) {
        this.stack = stack;
        this.desk = desk;
        stack.addCommandStackListener(this);
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        List<Step> steps = new ArrayList<>();
        flatten(command, steps);
        List<DiagramCommand> commands = commands(steps);
        if (commands.isEmpty()) {
            return;
        }
        run(commands);
    }

    /** Runs commands as one step and selects what they made; why one failed is shown as a hint. */
    public void run(List<DiagramCommand> commands) {
        org.eclipse.emf.common.command.Command whole = commands.get(0);
        if (commands.size() > 1) {
            whole = new org.eclipse.emf.common.command.CompoundCommand(commands.get(0).getLabel(),
                    commands.get(0).getLabel(), new ArrayList<>(commands));
        }
        stack.execute(whole);
        List<DiagramElement> made = new ArrayList<>();
        for (DiagramCommand one : commands) {
            one.failure().map(ToolException::getMessage).ifPresent(desk::hint);
            made.addAll(one.selection());
        }
        // The stack may have taken it back, where a file is protected; then there is nothing to select.
        if (!made.isEmpty() && stack.getMostRecentCommand() == whole) {
            desk.select(made);
        }
    }

    private static void flatten(Command command, List<Step> steps) {
        if (command instanceof CompoundCommand compound) {
            for (Object inner : compound.getCommands()) {
                flatten((Command) inner, steps);
            }
        } else if (command instanceof Step step) {
            steps.add(step);
        }
    }

    private List<DiagramCommand> commands(List<Step> steps) {
        Map<ShapeElement, Point> positions = new LinkedHashMap<>();
        List<DiagramCommand> others = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof MoveStep move) {
                positions.putAll(move.positions());
            } else {
                others.add(step.command());
            }
        }
        if (!positions.isEmpty()) {
            others.add(0, desk.tools().state().move(positions));
        }
        return others;
    }

    @Override
    public void commandStackChanged(EventObject event) {
        notifyListeners();
    }

    @Override
    public boolean canUndo() {
        return stack.canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack.canRedo();
    }

    @Override
    public void undo() {
        stack.undo();
    }

    @Override
    public void redo() {
        stack.redo();
    }

    @Override
    public Command getUndoCommand() {
        return stack.canUndo() ? new Command(stack.getUndoCommand().getLabel()) {
        } : null;
    }

    @Override
    public Command getRedoCommand() {
        return stack.canRedo() ? new Command(stack.getRedoCommand().getLabel()) {
        } : null;
    }

    @Override
    public boolean isDirty() {
        return stack instanceof BasicCommandStack basic && basic.isSaveNeeded();
    }

    @Override
    public void flush() {
        // The steps belong to the model, which outlives this view of it.
    }

    @Override
    public void dispose() {
        stack.removeCommandStackListener(this);
    }
}
