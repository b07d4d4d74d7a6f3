/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * A place whose content gives way to a sentence as long as there is nothing to show. The sentence may have links in the
 * manner of {@link Link}; each names the command that it runs.
 */
public final class HintPane extends Composite {

    private static final int MARGIN = 12;

    private final StackLayout stack = new StackLayout();
    private final Composite ground;
    private final Link hint;
    private Control content;
    private Consumer<String> links = HintPane::run;

    /** A pane without content. */
    public HintPane(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        ground = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        ground.setLayout(layout);
        hint = new Link(ground, SWT.WRAP);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hint.addListener(SWT.Selection, event -> links.accept(event.text));
    }

    /** Sets what is seen when no sentence is shown; its parent is this pane. */
    public void setContent(Control newContent) {
        content = newContent;
        stack.topControl = newContent;
    }

    /** Sets who follows the links instead of the commands that they name. */
    public void onLink(Consumer<String> follower) {
        links = follower;
    }

    /** Shows a sentence, or the content when it is empty. */
    public void show(String sentence) {
        Control top = sentence.isEmpty() ? content : ground;
        if (!sentence.equals(hint.getText())) {
            hint.setText(sentence);
            ground.layout();
        }
        if (stack.topControl != top) {
            stack.topControl = top;
            layout();
        }
    }

    /** The sentence that is shown; empty when the content is. */
    public String sentence() {
        return hint.getText();
    }

    /** Follows a link of the sentence. */
    public static void run(String commandId) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.keyweave.ui", e.getMessage(), e),
                    StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
