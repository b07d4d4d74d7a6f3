/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.CreationTool;

/**
 * Makes shapes; the corner that a click gives a shape snaps to guides, grid and other shapes as a dragged one does, unless
 * Alt is held. GEF's own tool snaps only what is drawn with the button held.
 */
public final class SnappingCreationTool extends CreationTool {

    /** Knows where everything is, so that it is made once for a place and not with every move of the pointer. */
    private SnapToHelper helper;
    private EditPart place;

    @Override
    protected void updateTargetRequest() {
        super.updateTargetRequest();
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            snap(getCreateRequest());
        }
    }

    private void snap(CreateRequest request) {
        request.getExtendedData().clear();
        if (getTargetEditPart() != place) {
            place = getTargetEditPart();
            helper = place == null ? null : (SnapToHelper) place.getAdapter(SnapToHelper.class);
        }
        if (helper != null && !getCurrentInput().isAltKeyDown()) {
            PrecisionPoint corner = new PrecisionPoint(request.getLocation());
            helper.snapPoint(request, PositionConstants.NORTH_WEST, new PrecisionPoint(request.getLocation()), corner);
            request.setLocation(corner);
        }
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean handled = super.handleButtonUp(button);
        forget();
        return handled;
    }

    @Override
    public void deactivate() {
        super.deactivate();
        forget();
    }

    private void forget() {
        place = null;
        helper = null;
    }
}
