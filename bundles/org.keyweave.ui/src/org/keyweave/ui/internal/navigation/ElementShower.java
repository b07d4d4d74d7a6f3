/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.navigation;

import org.eclipse.emf.ecore.EObject;

/** An editor that may show an element. */
public interface ElementShower {

    /** Selects an element and brings it into view; says whether it is shown at all. */
    boolean reveal(EObject element);
}
