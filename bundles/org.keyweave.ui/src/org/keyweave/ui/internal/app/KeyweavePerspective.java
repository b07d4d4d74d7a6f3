/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.keyweave.ui.internal.compare.CompareView;
import org.keyweave.ui.internal.help.HelpView;

/** Explorer to the left, properties below it, problems and what-if under the editors. */
public final class KeyweavePerspective implements IPerspectiveFactory {

    /** Identifier of the perspective. */
    public static final String ID = "org.keyweave.ui.perspective";

    /** Identifier of the explorer. */
    public static final String EXPLORER = "org.keyweave.ui.explorer";

    /** Identifier of the problems view. */
    public static final String PROBLEMS = "org.keyweave.ui.problems";

    /** Identifier of the properties view. */
    public static final String PROPERTIES = "org.keyweave.ui.properties";

    /** Identifier of the what-if view. */
    public static final String WHAT_IF = "org.keyweave.ui.whatif";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, editors);
        left.addView(EXPLORER);
        IFolderLayout leftBottom = layout.createFolder("leftBottom", IPageLayout.BOTTOM, 0.6f, "left");
        leftBottom.addView(PROPERTIES);
        // Only diagrams have an outline; it opens here when it is wanted.
        leftBottom.addPlaceholder(IPageLayout.ID_OUTLINE);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.66f, editors);
        bottom.addView(PROBLEMS);
        bottom.addView(WHAT_IF);
        bottom.addPlaceholder(CompareView.ID);
        // The guide stands beside what it explains.
        layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.62f, editors).addPlaceholder(HelpView.ID);
        layout.getViewLayout(EXPLORER).setCloseable(false);
        for (String view : new String[] { EXPLORER, PROBLEMS, WHAT_IF, PROPERTIES, CompareView.ID,
                IPageLayout.ID_OUTLINE, HelpView.ID }) {
            layout.addShowViewShortcut(view);
        }
    }
}
