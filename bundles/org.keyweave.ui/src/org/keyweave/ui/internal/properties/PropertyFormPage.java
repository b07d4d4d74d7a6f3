/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.SessionListener;
import org.keyweave.ui.session.Sessions;

/** The properties view: a form for what is selected that follows undo, redo and edits made elsewhere. */
public final class PropertyFormPage extends Page implements IPropertySheetPage, SessionListener {

    private static final int REFRESH_MILLIS = 60;

    private final Consumer<ModelSession> opened = session -> session.addListener(this);
    private final Runnable refresh = this::refreshNow;
    private PropertyForm form;

    PropertyFormPage() {
        // Made by ElementProperties.
    }

    @Override
    public void createControl(Composite parent) {
        form = new PropertyForm(parent);
        form.show(List.of());
        // The view tells only what is selected from now on, and only to the page in front.
        form.control().addListener(SWT.Show, event -> showCurrentSoon());
        showCurrentSoon();
        Sessions.all().forEach(opened);
        Sessions.addOpenListener(opened);
    }

    /** Shows what is selected in the part in front, once the events of the moment are handled. */
    void showCurrentSoon() {
        form.control().getDisplay().asyncExec(this::showCurrent);
    }

    private void showCurrent() {
        if (form.control().isDisposed() || getSite() == null) {
            return;
        }
        ISelection selection = getSite().getPage().getSelection();
        // The view itself and parts without elements leave here what was chosen before.
        if (selection != null && !(getSite().getPage().getActivePart() instanceof PropertiesView)) {
            selectionChanged(null, selection);
        }
    }

    @Override
    public Control getControl() {
        return form == null ? null : form.control();
    }

    @Override
    public void setFocus() {
        form.control().setFocus();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object each : structured) {
                EObject element = Adapters.adapt(each, EObject.class);
                if (element != null && Sessions.of(element).isPresent() && !elements.contains(element)) {
                    elements.add(element);
                }
            }
        }
        // Elements of two models cannot change in one step.
        elements.removeIf(each -> Sessions.of(each).get() != Sessions.of(elements.get(0)).get());
        if (form != null && !form.control().isDisposed() && !elements.equals(form.elements())) {
            form.show(elements);
        }
    }

    @Override
    public void changed(ModelSession session) {
        if (form != null && !form.control().isDisposed()) {
            form.control().getDisplay().timerExec(REFRESH_MILLIS, refresh);
        }
    }

    @Override
    public void closed(ModelSession session) {
        changed(session);
    }

    private void refreshNow() {
        if (!form.control().isDisposed()) {
            form.refresh();
        }
    }

    /** The form, for tests that drive it. */
    public PropertyForm form() {
        return form;
    }

    @Override
    public void dispose() {
        Sessions.removeOpenListener(opened);
        Sessions.all().forEach(session -> session.removeListener(this));
        if (form != null) {
            form.control().dispose();
        }
        super.dispose();
    }
}
