/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** What was open in the tree when the workbench was left: by file, id of the element and kind of the drawer. */
final class ExplorerState {

    private static final String EXPANDED = "expanded";
    private static final String FILE = "file";
    private static final String DRAWER = "drawer";

    private record Node(String file, String id, String drawer) {
    }

    private final List<Node> waiting = new ArrayList<>();

    /** Reads what was open; {@code null} for a first start. */
    static ExplorerState read(IMemento memento) {
        ExplorerState state = new ExplorerState();
        if (memento != null) {
            for (IMemento child : memento.getChildren(EXPANDED)) {
                state.waiting.add(new Node(child.getString(FILE), child.getID(), child.getString(DRAWER)));
            }
        }
        return state;
    }

    /** Writes what is open now. */
    static void write(TreeViewer viewer, IMemento memento) {
        for (Object each : viewer.getVisibleExpandedElements()) {
            EObject element = each instanceof Group group ? group.owner() : each instanceof EObject own ? own : null;
            Optional<ModelSession> session = Sessions.of(element);
            if (session.isPresent() && session.get().id(element) != null) {
                IMemento child = memento.createChild(EXPANDED, session.get().id(element));
                child.putString(FILE, session.get().file().toString());
                if (each instanceof Group group) {
                    child.putString(DRAWER, group.kind().name());
                }
            }
        }
    }

    /** Opens what was open in a model; {@code false} when nothing is known about it. */
    boolean expand(TreeViewer viewer, ModelSession session) {
        List<Object> open = new ArrayList<>();
        for (Node node : waiting) {
            if (node.file() != null && Path.of(node.file()).equals(session.file())) {
                session.element(node.id()).ifPresent(element -> open.add(node.drawer() == null ? element
                        : drawer(element, node.drawer())));
            }
        }
        waiting.removeIf(node -> node.file() != null && Path.of(node.file()).equals(session.file()));
        open.forEach(each -> viewer.setExpandedState(each, true));
        return !open.isEmpty();
    }

    private static Object drawer(EObject element, String name) {
        for (GroupKind kind : GroupKind.values()) {
            if (kind.name().equals(name)) {
                return new Group(element, kind);
            }
        }
        return element;
    }
}
