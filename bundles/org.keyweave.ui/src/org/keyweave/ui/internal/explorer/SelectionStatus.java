/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.DiagramOpener;
import org.keyweave.ui.session.ElementLabels;

/** Tells in the status line where the selected element stands, or how many are selected. */
final class SelectionStatus {

    private static final String STEP = " \u203a ";

    private SelectionStatus() {
    }

    static void install(TreeViewer viewer, IStatusLineManager line) {
        viewer.addSelectionChangedListener(event -> line.setMessage(text(viewer.getStructuredSelection())));
    }

    /** What is said of a selection; {@code null} when nothing is selected. */
    static String text(ITreeSelection selection) {
        TreePath[] paths = selection.getPaths();
        if (paths.length == 0) {
            return null;
        }
        return paths.length > 1 ? Texts.get("explorer.selected", paths.length) : path(paths[0]);
    }

    private static String path(TreePath path) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < path.getSegmentCount(); i++) {
            Object each = path.getSegment(i);
            steps.add(each instanceof Group group ? group.kind().label()
                    : each instanceof DiagramOpener.Offer offer ? offer.label()
                    : each instanceof EObject element ? ElementLabels.label(element) : String.valueOf(each));
        }
        return String.join(STEP, steps);
    }
}
