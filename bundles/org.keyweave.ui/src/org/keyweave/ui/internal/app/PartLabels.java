/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/**
 * The names of views in a restored window. The platform keeps them as they were shown, in the language of that day; a
 * view that is not in front would keep its old name until it is chosen.
 */
final class PartLabels {

    private PartLabels() {
    }

    static void refresh(IWorkbenchWindow window) {
        MWindow model = window.getService(MWindow.class);
        EModelService service = window.getService(EModelService.class);
        IViewRegistry views = window.getWorkbench().getViewRegistry();
        if (model == null || service == null) {
            return;
        }
        for (MPart part : service.findElements(model, null, MPart.class, List.of())) {
            IViewDescriptor view = views.find(part.getElementId());
            if (view != null) {
                part.setLabel(view.getLabel());
            }
        }
    }
}
