/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.keyweave.diagram.model.Diagram;

/** Says what is to be laid over a diagram. */
@FunctionalInterface
public interface DecorSource {

    /** What is to be shown now; called on the thread of the user interface, after each change of the diagram too. */
    Decor decor(Diagram diagram);
}
