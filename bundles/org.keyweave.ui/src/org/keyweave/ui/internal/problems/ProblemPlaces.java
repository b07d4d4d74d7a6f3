/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IViewSite;
import org.keyweave.ui.internal.navigation.ElementShower;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Leads from a row of the list to the element it is about. */
final class ProblemPlaces {

    private final IViewSite site;

    ProblemPlaces(IViewSite site) {
        this.site = site;
    }

    /** Goes to the element: in the diagram in front if that shows it, else in the explorer. */
    void open(EObject subject) {
        boolean here = site.getPage().getActiveEditor() instanceof ElementShower shower && shower.reveal(subject);
        if (!here) {
            ShowIn.explorer(subject, site.getPage());
        }
    }

    /** Goes to the element in a diagram; says so when no diagram shows it. */
    void diagram(EObject subject) {
        if (!ShowIn.diagram(subject, site.getPage())) {
            site.getActionBars().getStatusLineManager().setErrorMessage(
                    Texts.get("problems.noDiagram", ElementLabels.label(subject)));
        }
    }
}
