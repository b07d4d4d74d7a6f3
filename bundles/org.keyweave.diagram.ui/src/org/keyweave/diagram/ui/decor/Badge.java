/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.IContributionItem;
import org.keyweave.diagram.model.DiagramElement;

/**
 * A sign at the corner of a shape or on a line.
 *
 * @param element what it is about
 * @param gravity what it looks like
 * @param count number shown beside it when there is more than one
 * @param card what it says
 * @param menu what a click offers; asked when it is needed
 */
public record Badge(DiagramElement element, Gravity gravity, int count, Card card,
        Supplier<List<IContributionItem>> menu) {
}
