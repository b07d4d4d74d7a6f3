/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.properties.Choice;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.ChoiceCellEditor;
import org.keyweave.ui.session.ElementLabels;

/** The first people of the account, and who of the supplier is in touch with them. */
final class AccountPeoplePage extends WizardPage {

    private final Portfolio portfolio;
    private final AccountDraft draft;
    private TableViewer viewer;

    AccountPeoplePage(Portfolio portfolio, AccountDraft draft) {
        super("accountPeople");
        this.portfolio = portfolio;
        this.draft = draft;
        setTitle(Texts.get("newAccount.people"));
        setDescription(Texts.get("newAccount.people.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        fill.heightHint = 220;
        viewer.getTable().setLayoutData(fill);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        text("newAccount.person.name", 150, contact -> contact.name, (contact, value) -> contact.name = value);
        text("newAccount.person.title", 150, contact -> contact.title, (contact, value) -> contact.title = value);
        choice("newAccount.person.function", 110, () -> BusinessFunction.VALUES, contact -> contact.function,
                (contact, value) -> contact.function = (BusinessFunction) value);
        choice("newAccount.person.level", 90, () -> Level.VALUES, contact -> contact.level,
                (contact, value) -> contact.level = (Level) value);
        choice("newAccount.person.role", 100, () -> BuyingRole.VALUES, contact -> contact.role,
                (contact, value) -> contact.role = (BuyingRole) value);
        choice("newAccount.person.ours", 130, this::team, contact -> contact.ours,
                (contact, value) -> contact.ours = (Person) value);
        button(area, "newAccount.person.add", this::add);
        button(area, "newAccount.person.remove", () -> {
            draft.contacts.remove(viewer.getStructuredSelection().getFirstElement());
            show();
        });
        setControl(area);
    }

    private List<Person> team() {
        return portfolio.getSupplier() == null ? List.of() : portfolio.getSupplier().getAllPeople();
    }

    private void add() {
        AccountDraft.Contact contact = new AccountDraft.Contact();
        contact.ours = draft.manager;
        draft.contacts.add(contact);
        show();
        viewer.setSelection(new StructuredSelection(contact), true);
        viewer.editElement(contact, 0);
    }

    private void show() {
        viewer.setInput(new ArrayList<>(draft.contacts));
        validate();
    }

    private void validate() {
        boolean unnamed = draft.contacts.stream().anyMatch(each -> each.isBlank() && !each.title.isBlank());
        boolean twice = draft.named().stream().map(each -> each.name.trim().toLowerCase(java.util.Locale.ROOT))
                .distinct().count() < draft.named().size();
        setMessage(unnamed ? Texts.get("newAccount.people.unnamed") : twice ? Texts.get("newAccount.people.twice")
                : null, WARNING);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            show();
        }
    }

    private static void button(Composite area, String key, Runnable run) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Texts.get(key));
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void text(String key, int width, Function<AccountDraft.Contact, String> get,
            BiConsumer<AccountDraft.Contact, String> set) {
        column(key, width, get::apply, (contact, value) -> set.accept(contact, value.toString()),
                contact -> new TextCellEditor(viewer.getTable()));
    }

    private void choice(String key, int width, java.util.function.Supplier<List<?>> values,
            Function<AccountDraft.Contact, Object> get, BiConsumer<AccountDraft.Contact, Object> set) {
        column(key, width, get, (contact, value) -> set.accept(contact, value == Choice.NONE ? null : value),
                contact -> new ChoiceCellEditor(viewer.getTable(), values.get(), true));
    }

    private void column(String key, int width, Function<AccountDraft.Contact, Object> get,
            BiConsumer<AccountDraft.Contact, Object> set, Function<AccountDraft.Contact, CellEditor> editor) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(Texts.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(
                each -> ElementLabels.value(get.apply((AccountDraft.Contact) each))));
        column.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected CellEditor getCellEditor(Object element) {
                return editor.apply((AccountDraft.Contact) element);
            }

            @Override
            protected Object getValue(Object element) {
                return get.apply((AccountDraft.Contact) element);
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (value != null) {
                    set.accept((AccountDraft.Contact) element, value);
                    viewer.update(element, null);
                    validate();
                }
            }
        });
    }

    /** The table, for tests that drive it. */
    TableViewer viewer() {
        return viewer;
    }
}
