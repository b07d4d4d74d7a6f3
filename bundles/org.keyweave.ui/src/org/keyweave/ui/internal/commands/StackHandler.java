/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.Sessions;

/** Undo and redo on the current model, with the step's name in the menu. */
public abstract class StackHandler extends AbstractHandler implements IElementUpdater, SessionListener {

    private final String key;
    private final String commandId;
    private final Consumer<ModelSession> opened = session -> session.addListener(this);

    StackHandler(String key, String commandId) {
        this.key = key;
        this.commandId = commandId;
        Sessions.all().forEach(opened);
        Sessions.addOpenListener(opened);
    }

    @Override
    public void changed(ModelSession session) {
        fireHandlerChanged(new HandlerEvent(this, true, false));
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(commandId, null);
        }
    }

    @Override
    public void dispose() {
        Sessions.removeOpenListener(opened);
        Sessions.all().forEach(session -> session.removeListener(this));
        super.dispose();
    }

    abstract Command next(BasicCommandStack stack);

    abstract void run(BasicCommandStack stack);

    @Override
    public Object execute(ExecutionEvent event) {
        CurrentSession.get().map(ModelSession::commandStack).filter(stack -> next(stack) != null).ifPresent(this::run);
        return null;
    }

    @Override
    public boolean isEnabled() {
        return CurrentSession.get().map(session -> next(session.commandStack())).isPresent();
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String step = CurrentSession.get().map(session -> next(session.commandStack())).map(StepNames::of)
                .orElse("");
        element.setText((Texts.get(key) + " " + step).trim());
        element.setTooltip((LegacyActionTools.removeMnemonics(Texts.get(key)) + " " + step).trim());
    }

    /** Takes the last step back. */
    public static final class Undo extends StackHandler {

        /** Made by the platform. */
        public Undo() {
            super("action.undo", IWorkbenchCommandConstants.EDIT_UNDO);
        }

        @Override
        Command next(BasicCommandStack stack) {
            return stack.canUndo() ? stack.getUndoCommand() : null;
        }

        @Override
        void run(BasicCommandStack stack) {
            stack.undo();
        }
    }

    /** Does the step again that was taken back. */
    public static final class Redo extends StackHandler {

        /** Made by the platform. */
        public Redo() {
            super("action.redo", IWorkbenchCommandConstants.EDIT_REDO);
        }

        @Override
        Command next(BasicCommandStack stack) {
            return stack.canRedo() ? stack.getRedoCommand() : null;
        }

        @Override
        void run(BasicCommandStack stack) {
            stack.redo();
        }
    }
}
