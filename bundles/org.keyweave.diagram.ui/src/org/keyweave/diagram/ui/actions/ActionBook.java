/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.IAction;
import org.keyweave.diagram.ui.icons.Icons;
import org.keyweave.diagram.ui.text.Messages;

/** The actions of an open diagram by key. Each exists once, in menus, tool bar and key bindings alike. */
final class ActionBook {

    private final Messages messages;
    private final Map<String, DiagramAction> actions = new LinkedHashMap<>();

    ActionBook(Messages messages) {
        this.messages = messages;
    }

    DiagramAction add(String key, Runnable work) {
        return add(key, IAction.AS_PUSH_BUTTON, work);
    }

    DiagramAction toggle(String key, BooleanSupplier on, Runnable work) {
        return add(key, IAction.AS_CHECK_BOX, work).checkedWhen(on);
    }

    private DiagramAction add(String key, int style, Runnable work) {
        DiagramAction action = new DiagramAction(messages.get("action." + key), style, work);
        action.setId("org.keyweave.diagram.ui." + key);
        action.setImageDescriptor(Icons.find(key).orElse(null));
        actions.put(key, action);
        return action;
    }

    /** The action of a key, which must be known. */
    IAction get(String key) {
        DiagramAction action = actions.get(key);
        if (action == null) {
            throw new IllegalArgumentException(key);
        }
        return action;
    }

    /** Asks all actions whether they are possible. */
    void update() {
        actions.values().forEach(DiagramAction::update);
    }
}
