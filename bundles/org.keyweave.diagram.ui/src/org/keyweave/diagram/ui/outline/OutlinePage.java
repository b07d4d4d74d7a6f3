/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.actions.DiagramActions;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.icons.Icons;

/**
 * A small picture of the whole above a tree of all elements; either alone, if wished. The tree follows the selection.
 */
public final class OutlinePage extends Page implements IContentOutlinePage {

    private static final Map<ActionFactory, String> GLOBAL = Map.of(ActionFactory.DELETE, "delete",
            ActionFactory.RENAME, "rename", ActionFactory.FIND, "find", ActionFactory.PRINT, "print");
    private static final int[] WEIGHTS = { 45, 55 };

    private final Desk desk;
    private final DiagramActions actions;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private SashForm area;
    private Overview overview;
    private ElementTree tree;

    /** A page for an open diagram. */
    public OutlinePage(Desk desk, DiagramActions actions) {
        this.desk = desk;
        this.actions = actions;
    }

    @Override
    public void createControl(Composite parent) {
        area = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        overview = new Overview(area, actions.sight(), desk);
        tree = new ElementTree(area, desk, this::selected);
        area.setWeights(WEIGHTS);
        apply();
        MenuManager menu = actions.contextMenu();
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        if (getSite() != null) {
            fill(getSite().getActionBars().getToolBarManager());
            GLOBAL.forEach((factory, key) -> getSite().getActionBars().setGlobalActionHandler(factory.getId(),
                    actions.get(key)));
        }
    }

    private void fill(IToolBarManager bar) {
        bar.add(part("overview"));
        bar.add(part("tree"));
        bar.update(true);
    }

    /** Shows or hides a part; the last one stays. */
    private IAction part(String key) {
        Action action = new Action(desk.messages().get("outline." + key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                desk.memory().put("outline." + key, String.valueOf(isChecked()));
                apply();
            }
        };
        action.setToolTipText(action.getText());
        action.setImageDescriptor(Icons.get(key));
        action.setChecked(isOn(key));
        return action;
    }

    private boolean isOn(String key) {
        return desk.memory().isOn("outline." + key, true);
    }

    private void apply() {
        boolean picture = isOn("overview");
        boolean list = isOn("tree");
        area.setMaximizedControl(picture && !list ? overview.control() : list && !picture ? tree.control() : null);
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    /** Shows what is selected in the diagram. */
    public void show(List<DiagramElement> elements) {
        if (area != null && !area.isDisposed()) {
            tree.show(elements);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /** The model elements behind what is selected in the tree, so that other views can follow. */
    @Override
    public ISelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY : new StructuredSelection(
                tree.selected().stream().map(DiagramElement::target).distinct().toList());
    }

    private void selected(List<DiagramElement> elements) {
        desk.select(elements);
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Selects elements of the diagram, and what shows elements of the model. */
    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection elements) {
            List<DiagramElement> chosen = new ArrayList<>();
            for (Object element : elements.toList()) {
                if (element instanceof DiagramElement one) {
                    chosen.add(one);
                } else if (element instanceof EObject model) {
                    chosen.addAll(desk.diagram().elementsFor(model));
                }
            }
            desk.select(chosen);
        }
    }
}
