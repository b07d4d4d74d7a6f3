/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.edit.Clipboard;
import org.keyweave.ui.internal.edit.SafeDelete;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.TextFirst;
import org.keyweave.ui.internal.wizards.NewAccountWizard;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** What the explorer's menu and keys do with the selection. */
final class ExplorerActions {

    private final TreeViewer viewer;
    private final Action cut;
    private final Action copy;
    private final Action paste;
    private final Action delete;
    private final Action rename;

    ExplorerActions(TreeViewer viewer, Rename renaming) {
        this.viewer = viewer;
        cut = action("action.cut", this::cut);
        copy = action("action.copy", () -> Clipboard.copy(elements()));
        paste = action("action.paste", this::paste);
        delete = action("action.delete", () -> delete(true));
        rename = action("action.rename", renaming::start);
        viewer.addSelectionChangedListener(event -> update());
        update();
    }

    private static Action action(String key, Runnable run) {
        Action action = new Action(Texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        return action;
    }

    void hook(IActionBars bars) {
        TextFirst.set(bars, ActionFactory.CUT, cut);
        TextFirst.set(bars, ActionFactory.COPY, copy);
        TextFirst.set(bars, ActionFactory.PASTE, paste);
        TextFirst.set(bars, ActionFactory.DELETE, delete);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        bars.updateActionBars();
    }

    void fill(IMenuManager menu) {
        update();
        target().ifPresent(target -> NewChildMenu.fill(menu, target, this::reveal));
        session().flatMap(ModelSession::portfolio).ifPresent(portfolio -> menu.add(action("explorer.newAccount",
                () -> NewAccountWizard.open(viewer.getControl().getShell(), portfolio))));
        menu.add(new Separator());
        for (Action each : new Action[] { cut, copy, paste }) {
            menu.add(each);
        }
        menu.add(new Separator());
        menu.add(delete);
        menu.add(rename);
        menu.add(new Separator());
        if (viewer.getStructuredSelection().getFirstElement() instanceof Portfolio portfolio) {
            menu.add(action("action.closeModel", () -> Sessions.of(portfolio).ifPresent(session -> ExplorerView.close(
                    session, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()))));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** The element, or the drawer, that new things go into. */
    private Optional<Group> target() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (selected instanceof Group group) {
            return Optional.of(group);
        }
        return selected instanceof EObject element ? Optional.of(new Group(element, null)) : Optional.empty();
    }

    private List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (Object each : viewer.getStructuredSelection()) {
            if (each instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private Optional<ModelSession> session() {
        return target().flatMap(target -> Sessions.of(target.owner()));
    }

    /** The selected element or the nearest one around it that takes what was copied. */
    private Optional<EObject> pasteTarget() {
        EObject at = target().map(Group::owner).orElse(null);
        while (at != null && !Clipboard.canPaste(at)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(at);
    }

    private void paste() {
        pasteTarget().ifPresent(target -> session().ifPresent(session -> {
            Command command = Clipboard.paste(session, target);
            if (session.execute(command)) {
                reveal(new ArrayList<>(command.getResult()));
            }
        }));
    }

    /** What cannot be taken out is not on its way to another place either. */
    private void cut() {
        if (session().filter(session -> session.mayChange(elements())).isPresent()) {
            Clipboard.copy(elements());
            delete(false);
        }
    }

    private void delete(boolean ask) {
        session().ifPresent(session -> SafeDelete.run(session, elements(), viewer.getControl().getShell(), ask));
    }

    private void reveal(List<?> created) {
        Display.getCurrent().asyncExec(() -> {
            if (!viewer.getControl().isDisposed() && !created.isEmpty()) {
                viewer.refresh();
                viewer.setSelection(new StructuredSelection(created), true);
                if (created.get(0) instanceof org.keyweave.model.Account account) {
                    Sessions.of(account).ifPresent(session -> FileOpener.openEditor(PlatformUI.getWorkbench()
                            .getActiveWorkbenchWindow().getActivePage(), session, account, "",
                            FileOpener.ACCOUNT_EDITOR));
                }
            }
        });
    }

    private void update() {
        List<EObject> elements = elements();
        // What a protected file stands against is refused with the reason, not greyed without one.
        boolean removable = !elements.isEmpty()
                && elements.stream().allMatch(element -> element.eContainer() != null);
        cut.setEnabled(removable);
        delete.setEnabled(removable);
        copy.setEnabled(!elements.isEmpty());
        paste.setEnabled(pasteTarget().isPresent());
        rename.setEnabled(elements.size() == 1
                && elements.get(0) instanceof org.keyweave.model.NamedElement);
    }
}
