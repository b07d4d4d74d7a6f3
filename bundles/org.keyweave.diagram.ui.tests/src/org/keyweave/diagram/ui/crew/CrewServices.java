/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.crew;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Services of the notation of crews. */
public final class CrewServices {

    public boolean mayTie(EObject context, EObject source, EObject target) {
        return source != target;
    }

    public EObject crew(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }

    public boolean isFrom(EObject tie, EObject member) {
        return Crew.get(tie, "from") == member;
    }
}
