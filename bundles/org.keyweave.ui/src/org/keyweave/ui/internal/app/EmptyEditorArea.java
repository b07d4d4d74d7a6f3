/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Fills the place of the editors while none is open, with links to what can be opened. The key that otherwise goes to
 * the editor goes to them.
 */
final class EmptyEditorArea implements IPartListener2 {

    private static final String STACK = "org.eclipse.e4.primaryDataStack";

    private final IWorkbenchWindow window;
    private WelcomeContent content;
    private IHandlerActivation key;

    private EmptyEditorArea(IWorkbenchWindow window) {
        this.window = window;
    }

    static void install(IWorkbenchWindow window) {
        EmptyEditorArea area = new EmptyEditorArea(window);
        window.getPartService().addPartListener(area);
        area.later();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        later();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        later();
    }

    /** Once the stack has no tab any more, or has its first one. */
    private void later() {
        if (window.getShell() != null && !window.getShell().isDisposed()) {
            window.getShell().getDisplay().asyncExec(this::update);
        }
    }

    private void update() {
        IWorkbenchPage page = window.getShell() == null || window.getShell().isDisposed() ? null
                : window.getActivePage();
        if (page == null) {
            return;
        }
        boolean empty = page.getEditorReferences().length == 0;
        if (!empty && isThere()) {
            content.control().dispose();
            window.getService(IHandlerService.class).deactivateHandler(key);
        } else if (empty && !isThere() && place() instanceof Composite place) {
            content = new WelcomeContent(place);
            Listener fit = event -> fit(place);
            place.addListener(SWT.Resize, fit);
            content.control().addListener(SWT.Dispose, event -> place.removeListener(SWT.Resize, fit));
            fit(place);
            key = window.getService(IHandlerService.class)
                    .activateHandler(IWorkbenchCommandConstants.WINDOW_ACTIVATE_EDITOR, new ToLinks());
        } else if (empty && isThere()) {
            content.refresh();
        }
    }

    /** Brings the keyboard to the links. */
    private final class ToLinks extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) {
            content.setFocus();
            return null;
        }
    }

    private boolean isThere() {
        return content != null && !content.control().isDisposed();
    }

    private void fit(Composite place) {
        content.control().setBounds(place.getClientArea());
        content.control().moveAbove(null);
    }

    /** The widget of the stack that editors go into. */
    private Object place() {
        EModelService models = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        return models.findElements(model, null, MArea.class).stream()
                .flatMap(area -> models.findElements(area, STACK, MPartStack.class).stream())
                .map(MPartStack::getWidget).filter(Composite.class::isInstance).findFirst().orElse(null);
    }
}
