/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.app.KeyweavePerspective;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.properties.ElementProperties;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.HintPane;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.SessionSaveable;
import org.keyweave.ui.session.Sessions;

/** The open models as a tree. Keeps every model open until it is closed here, and saves those no editor shows. */
public final class ExplorerView extends ViewPart implements ISaveablesSource, ISetSelectionTarget, SessionListener {

    private static final String OPEN_FILE = "file";
    private static final int REFRESH_MILLIS = 80;

    private final Consumer<ModelSession> opened = this::opened;
    private final Runnable problemsChanged = this::refreshSoon;
    private final Runnable refresh = this::refresh;
    private IMemento restored;
    private ExplorerState state;
    private HintPane pane;
    private TreeViewer viewer;
    private Rename rename;
    private boolean stale;
    private ModelLifecycle lifecycle;

    @Override
    public void init(org.eclipse.ui.IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        restored = memento;
        state = ExplorerState.read(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new HintPane(parent);
        FilteredTree tree = new FilteredTree(pane, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL, new PatternFilter(), true,
                true);
        tree.setInitialText(Texts.get("explorer.filter"));
        pane.setContent(tree);
        viewer = tree.getViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ExplorerContent());
        viewer.setLabelProvider(new ExplorerCells(new ExplorerLabels()));
        rename = new Rename(viewer);
        viewer.setInput(Sessions.class);
        // The system draws the rows between the old and the new selection over what they show, which looks bold.
        viewer.getTree().addListener(SWT.Selection, event -> viewer.getTree().redraw());
        viewer.addDoubleClickListener(event -> ExplorerOpening.open(viewer, getSite().getPage()));
        ExplorerActions actions = new ExplorerActions(viewer, rename);
        actions.hook(getViewSite().getActionBars());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        Menu control = menu.createContextMenu(viewer.getControl());
        viewer.getControl().setMenu(control);
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
        new ElementDragAndDrop(viewer).install();
        SelectionStatus.install(viewer, getViewSite().getActionBars().getStatusLineManager());
        ExplorerToolBar.fill(getViewSite(), viewer);
        Sessions.all().forEach(this::opened);
        Sessions.addOpenListener(opened);
        LiveValidation.addListener(problemsChanged);
        restore();
        hint();
    }

    private void restore() {
        if (restored != null) {
            // What cannot be read any more is left out: the dialog belongs to opening by hand.
            for (IMemento child : restored.getChildren(OPEN_FILE)) {
                FileOpener.reopen(java.nio.file.Path.of(child.getID()));
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        Sessions.all().forEach(session -> memento.createChild(OPEN_FILE, session.file().toString()));
        ExplorerState.write(viewer, memento);
    }

    private void opened(ModelSession session) {
        session.retain(this);
        session.addListener(this);
        lifecycle().opened(session);
        refreshSoon();
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (!viewer.getControl().isDisposed() && !state.expand(viewer, session)) {
                viewer.expandToLevel(session.root(), 1);
            }
        });
    }

    /** Closes a model with its editors, asking what is to become of unsaved changes. */
    public static void close(ModelSession session, IWorkbenchPage page) {
        IViewPart view = page.findView(KeyweavePerspective.EXPLORER);
        if (view instanceof ExplorerView explorer
                && explorer.lifecycle().mayClose(session)) {
            IEditorReference[] editors = List.of(page.getEditorReferences()).stream()
                    .filter(reference -> shows(reference, session)).toArray(IEditorReference[]::new);
            page.closeEditors(editors, false);
            session.removeListener(explorer);
            explorer.lifecycle().closed(session);
            session.release(explorer);
            explorer.refreshSoon();
        }
    }

    private ModelLifecycle lifecycle() {
        if (lifecycle == null) {
            lifecycle = new ModelLifecycle(this, getSite().getService(ISaveablesLifecycleListener.class));
        }
        return lifecycle;
    }

    private static boolean shows(IEditorReference reference, ModelSession session) {
        IEditorPart editor = reference.getEditor(false);
        return editor != null && editor.getEditorInput() instanceof ModelInput input
                && Sessions.find(input.file()).filter(each -> each == session).isPresent();
    }

    private void refreshSoon() {
        if (!viewer.getControl().isDisposed()) {
            stale = true;
            viewer.getControl().getDisplay().timerExec(REFRESH_MILLIS, refresh);
        }
    }

    private void refresh() {
        if (!viewer.getControl().isDisposed() && !viewer.isCellEditorActive()) {
            stale = false;
            viewer.refresh();
            hint();
        }
    }

    /** Says how to begin as long as no model is open. */
    private void hint() {
        pane.show(Sessions.all().isEmpty() ? Texts.get("explorer.empty") : "");
    }

    @Override
    public void changed(ModelSession session) {
        lifecycle().changed(session);
        refreshSoon();
    }

    @Override
    public void reloaded(ModelSession session) {
        refreshSoon();
    }

    @Override
    public void selectReveal(ISelection selection) {
        if (selection instanceof StructuredSelection structured) {
            if (stale) {
                // What was opened or made a moment ago is not in the tree yet.
                refresh();
            }
            viewer.setSelection(structured, true);
        }
    }

    /** The tree, for tests that drive it. */
    public TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public Saveable[] getSaveables() {
        return Sessions.all().stream().map(SessionSaveable::new).toArray(Saveable[]::new);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        EObject selected = viewer.getStructuredSelection().getFirstElement() instanceof EObject element ? element
                : viewer.getStructuredSelection().getFirstElement() instanceof Group group ? group.owner() : null;
        return Sessions.of(selected).map(session -> new Saveable[] { new SessionSaveable(session) })
                .orElseGet(this::getSaveables);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IPropertySheetPage.class ? adapter.cast(ElementProperties.page())
                : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        Sessions.removeOpenListener(opened);
        LiveValidation.removeListener(problemsChanged);
        Sessions.all().forEach(session -> session.removeListener(this));
        super.dispose();
    }
}
