/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** Leaves only what has an error or a warning, with the way to it. */
final class ProblemsOnly extends ViewerFilter {

    private final Action toggle;

    ProblemsOnly(TreeViewer viewer) {
        toggle = new Action(Texts.get("explorer.problems"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (isChecked()) {
                    viewer.addFilter(ProblemsOnly.this);
                } else {
                    viewer.removeFilter(ProblemsOnly.this);
                }
            }
        };
        toggle.setImageDescriptor(Icons.descriptor("warning"));
        toggle.setToolTipText(Texts.get("explorer.problems.hint"));
    }

    Action toggle() {
        return toggle;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        if (element instanceof Group group) {
            return group.elements().stream().anyMatch(ProblemsOnly::has);
        }
        return element instanceof EObject own && has(own);
    }

    private static boolean has(EObject element) {
        FindingSeverity severity = LiveValidation.severity(element).orElse(null);
        return severity == FindingSeverity.ERROR || severity == FindingSeverity.WARNING
                || element.eContents().stream().anyMatch(ProblemsOnly::has);
    }
}
