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
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.Sessions;

/** What can be made in an element, read from the metamodel: one entry for each containment and concrete class. */
final class NewChildMenu {

    private NewChildMenu() {
    }

    /** Adds the menu for a drawer, or for a whole element when the drawer has no kind. */
    static void fill(IMenuManager menu, Group target, Consumer<List<?>> created) {
        MenuManager add = new MenuManager(Texts.get("action.new"));
        EObject owner = target.owner();
        GroupKind last = null;
        for (EReference feature : owner.eClass().getEAllContainments()) {
            boolean wanted = target.kind() == null || target.kind().features().contains(feature);
            boolean room = feature.isMany() || owner.eGet(feature) == null;
            if (!wanted || !room || !feature.isChangeable()) {
                continue;
            }
            MenuManager into = add;
            GroupKind kind = owner instanceof Account && target.kind() == null ? GroupKind.of(feature) : null;
            if (kind != null) {
                into = drawer(add, kind);
            }
            for (EClass type : NewElements.types(feature)) {
                into.add(new Create(owner, feature, type, created));
            }
            last = kind;
        }
        if (!add.isEmpty() || last != null) {
            menu.add(add);
        }
    }

    private static MenuManager drawer(MenuManager menu, GroupKind kind) {
        String id = "drawer." + kind.name();
        if (menu.find(id) instanceof MenuManager present) {
            return present;
        }
        MenuManager fresh = new MenuManager(kind.label(), id);
        menu.add(fresh);
        return fresh;
    }

    /** One entry. */
    private static final class Create extends Action {

        private final EObject owner;
        private final EReference feature;
        private final EClass type;
        private final Consumer<List<?>> created;

        Create(EObject owner, EReference feature, EClass type, Consumer<List<?>> created) {
            super(label(feature, type), (ImageDescriptor) Icons.descriptor(Icons.name(type)));
            this.owner = owner;
            this.feature = feature;
            this.type = type;
            this.created = created;
        }

        private static String label(EReference feature, EClass type) {
            ModelLabels labels = ModelLabels.of(Locale.getDefault());
            boolean alone = feature.getEReferenceType() == type;
            return alone && feature != KeyweavePackage.Literals.OBJECTIVE__ACTIONS ? labels.type(type)
                    : labels.type(type) + " (" + labels.feature(feature) + ")";
        }

        @Override
        public void run() {
            Sessions.of(owner).ifPresent(session -> {
                EObject child = NewElements.create(session, owner, feature, type);
                if (child != null) {
                    created.accept(List.of(child));
                }
            });
        }
    }
}
