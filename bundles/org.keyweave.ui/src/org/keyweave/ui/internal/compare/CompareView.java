/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.analysis.compare.ModelComparison;
import org.keyweave.analysis.compare.Trend;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.HintPane;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.TextFirst;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;

/** What changed in an open model since another version of it; leads to the elements and hands over a page. */
public final class CompareView extends ViewPart implements SessionListener {

    /** Identifier of the view. */
    public static final String ID = "org.keyweave.ui.compare";

    private volatile Comparison comparison;
    private CompareUpdates updates;
    private Label headline;
    private HintPane pane;
    private Text filter;
    private Button details;
    private CompareTable table;
    private Action refresh;
    private Action export;
    private Action copy;

    /** Opens the view and compares a model with a file. */
    public static void open(IWorkbenchPage page, ModelSession session, Path file) {
        try {
            ((CompareView) page.showView(ID)).compare(session, file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(parent);
        updates = new CompareUpdates(parent.getDisplay(), () -> comparison, this::show);
        headline = new Label(parent, SWT.WRAP);
        headline.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Texts.get("compare.filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        details = new Button(bar, SWT.CHECK);
        details.setText(Texts.get("compare.details"));
        pane = new HintPane(parent);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new CompareTable(pane);
        pane.setContent(table.control());
        pane.show(Texts.get("compare.hint"));
        filter.addListener(SWT.Modify, event -> applyFilter());
        details.addListener(SWT.Selection, event -> applyFilter());
        table.viewer().addDoubleClickListener(event -> reveal());
        applyFilter();
        actions();
    }

    private void actions() {
        refresh = action("compare.refresh", "reset", () -> compare(comparison.session(), comparison.file()));
        export = action("compare.export", "export_page", () -> CompareHandOver.page(comparison, getSite().getShell()));
        copy = action("compare.copy", "copy", () -> CompareHandOver.copy(table.text(), getSite().getShell()));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        for (Action each : List.of(refresh, copy, export)) {
            each.setEnabled(false);
            bar.add(each);
            getViewSite().getActionBars().getMenuManager().add(each);
        }
        key(refresh, ActionFactory.REFRESH);
        key(copy, ActionFactory.COPY);
    }

    private void key(Action action, ActionFactory factory) {
        action.setActionDefinitionId(factory.getCommandId());
        TextFirst.set(getViewSite().getActionBars(), factory, action);
    }

    private static Action action(String key, String icon, Runnable run) {
        Action action = new Action(Texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(action.getText());
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    private void compare(ModelSession session, Path file) {
        Comparison next = new Comparison(session, file);
        try {
            next.run(getSite().getWorkbenchWindow().getWorkbench().getProgressService());
        } catch (ModelFileException e) {
            ModelErrors.show(getSite().getShell(), Texts.get("compare.failed"), e);
            return;
        } catch (InterruptedException e) {
            return;
        }
        listen(next);
        show(next);
    }

    private void show(Comparison next) {
        comparison = next;
        table.show(next.rows());
        pane.show("");
        describe(false);
    }

    private void listen(Comparison next) {
        if (comparison != null) {
            comparison.session().removeListener(this);
        }
        comparison = next;
        if (next != null) {
            next.session().addListener(this);
        }
        for (Action each : List.of(refresh, copy, export)) {
            each.setEnabled(next != null);
        }
    }

    private void describe(boolean stale) {
        ModelComparison model = comparison.result().model();
        String files = Texts.get("compare.headline", comparison.file().getFileName(), model.before().asOf(),
                comparison.session().file().getFileName(), model.after().asOf());
        String counts = comparison.rows().isEmpty() ? Texts.get("compare.nothing") : Texts.get("compare.counts",
                count(Trend.WORSE), count(Trend.BETTER), count(Trend.NEUTRAL));
        headline.setText(files + "  " + counts + (stale ? "  " + Texts.get("compare.stale") : ""));
        headline.requestLayout();
    }

    private long count(Trend trend) {
        return comparison.rows().stream().filter(row -> row.trend() == trend && row.told()).count();
    }

    private void applyFilter() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        boolean all = details.getSelection();
        table.filter(row -> (all || row.told()) && (row.accountName() + ' ' + row.area() + ' ' + row.text())
                .toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void reveal() {
        if (table.viewer().getStructuredSelection().getFirstElement() instanceof CompareRow row) {
            // What is gone cannot be shown, its account can.
            var element = row.element() == null || row.element().eResource() == null ? row.account() : row.element();
            if (element != null && element.eResource() != null) {
                ShowIn.explorer(element, getSite().getPage());
            }
        }
    }

    /** Writes the page; says whether it could. */
    boolean export(Path target, IRunnableContext progress) {
        return CompareHandOver.write(comparison, target, progress);
    }

    CompareTable table() {
        return table;
    }

    Text filter() {
        return filter;
    }

    Button details() {
        return details;
    }

    String headline() {
        return headline.getText();
    }

    /** Says at once that the lines are old, and compares again in a moment where that holds nobody up. */
    @Override
    public void changed(ModelSession session) {
        if (comparison != null && !headline.isDisposed()) {
            describe(true);
            updates.soon();
        }
    }

    @Override
    public void reloaded(ModelSession session) {
        changed(session);
    }

    @Override
    public void closed(ModelSession session) {
        if (!headline.isDisposed()) {
            listen(null);
            table.show(List.of());
            headline.setText("");
            pane.show(Texts.get("compare.hint"));
        }
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        updates.stop();
        if (comparison != null) {
            comparison.session().removeListener(this);
        }
        super.dispose();
    }
}
