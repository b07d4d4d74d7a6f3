/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheet;

/**
 * The properties view of the platform with one form for all parts, where the platform would make a page with a form of
 * its own for each editor that is opened.
 */
public final class PropertiesView extends PropertySheet {

    private PropertyFormPage page;

    @Override
    protected IPage createDefaultPage(PageBook book) {
        page = ElementProperties.page();
        initPage(page);
        page.createControl(book);
        return page;
    }

    /** Parts without elements, such as what-if, leave in the view what was chosen before. */
    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return super.isImportant(part)
                && Adapters.adapt(part, IPropertySheetPage.class) instanceof PropertyFormPage;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        return new PageRec(part, page);
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        super.partActivated(part);
        if (isImportant(part)) {
            // The page stays, so nothing else would tell it that another part with another selection is in front.
            page.showCurrentSoon();
        }
    }
}
