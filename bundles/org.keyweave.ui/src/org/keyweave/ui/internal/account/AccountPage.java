/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.files.ProtectionNote;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.FormTitle;
import org.keyweave.ui.internal.widgets.Slices;
import org.keyweave.ui.session.ElementLabels;

/**
 * A page of the account editor. It is an empty area until the editor has come up and is built in pieces then, so that
 * the window stays alive, and refreshed when it is in front and the model has changed.
 */
abstract class AccountPage extends FormPage {

    private final AccountEditor editor;
    private ISelection selection = StructuredSelection.EMPTY;
    private AccountAnalysis shown;
    private Composite frame;
    private Slices building;
    private boolean built;

    AccountPage(AccountEditor editor, String id) {
        super(editor, "org.keyweave.ui.account." + id, Texts.get("account." + id));
        this.editor = editor;
    }

    final AccountEditor accountEditor() {
        return editor;
    }

    final Account account() {
        return editor.account();
    }

    /** Shows an element in the properties view. */
    final void select(EObject element) {
        select(element == null ? List.of() : List.of(element));
    }

    /** Shows several elements in the properties view. */
    final void select(List<? extends EObject> elements) {
        selection = new StructuredSelection(elements);
        if (editor.getActivePageInstance() == this) {
            editor.selection().setSelection(selection);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        frame.setBackground(editor.getToolkit().getColors().getBackground());
        building = new Slices(frame, this::grown);
        later(() -> frame.setMenu(editor.menu()));
        later(this::createForm);
    }

    private void grown() {
        if (getManagedForm() != null) {
            reflow(false);
        }
    }

    private void createForm() {
        boolean focus = frame.isFocusControl();
        super.createPartControl(frame);
        getManagedForm().getForm().setMenu(frame.getMenu());
        frame.layout();
        if (isActive()) {
            activated(true);
        }
        if (focus) {
            setFocus();
        }
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        FormTitle.show(form.getForm(), ElementLabels.label(account()), null);
        FormTitle.note(form.getForm(), ProtectionNote.of(List.of(account())));
        form.getToolkit().decorateFormHeading(form.getForm().getForm());
        createPage(form);
        later(() -> {
            built = true;
            refreshNow();
        });
    }

    @Override
    public Control getPartControl() {
        return frame;
    }

    @Override
    public void setFocus() {
        if (getManagedForm() == null) {
            frame.setFocus();
        } else {
            super.setFocus();
        }
    }

    /**
     * Lays out what is new; also in a row that keeps its size, which the form alone would leave as it was.
     *
     * @param deep whether the parts of the rows have changed, too
     */
    final void reflow(boolean deep) {
        getManagedForm().reflow(true);
        for (Control row : getManagedForm().getForm().getBody().getChildren()) {
            if (row instanceof Composite composite) {
                composite.layout(true, deep);
            }
        }
    }

    /** Builds a piece of the page after those before it; the first refresh comes after the last. */
    final void later(Runnable piece) {
        building.add(piece);
    }

    /** Builds what is still to come at once, for those who need the whole page. */
    void complete() {
        if (building != null) {
            building.finish();
        }
    }

    @Override
    public final void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            editor.selection().setSelection(selection);
        }
        if (getManagedForm() != null) {
            activated(active);
        }
    }

    /** The page has come to the front, with its controls, or has left it. */
    void activated(boolean active) {
    }

    final void refreshNow() {
        if (built && !getManagedForm().getForm().isDisposed()) {
            FormTitle.show(getManagedForm().getForm(), ElementLabels.label(account()), null);
            FormTitle.note(getManagedForm().getForm(), ProtectionNote.of(List.of(account())));
            keyline(getManagedForm().getForm().getForm());
            shown = editor.analysis();
            refresh();
        }
    }

    /** The toolkit paints the line under the heading in a colour of the light look. */
    private static void keyline(Form form) {
        form.setHeadColor(IFormColors.H_BOTTOM_KEYLINE1, Tones.of(form).line());
        form.setHeadColor(IFormColors.H_BOTTOM_KEYLINE2, Tones.of(form).line());
    }

    /** Refreshes unless the page shows the model as it is: there are new figures after each change. */
    final void refreshIfChanged() {
        if (shown != editor.analysis()) {
            refreshNow();
        }
    }

    /** Builds the controls, those that take a while {@linkplain #later later}. */
    abstract void createPage(IManagedForm form);

    /** Shows the account as it is now. */
    abstract void refresh();
}
