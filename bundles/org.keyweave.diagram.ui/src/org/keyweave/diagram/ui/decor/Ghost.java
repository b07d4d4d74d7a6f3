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
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.IContributionItem;
import org.keyweave.diagram.model.DiagramElement;

/**
 * A dashed line that is not there yet.
 *
 * @param source where it would start; empty when that is not on the diagram, in which case it is drawn as a guest
 * @param guest name of what is not on the diagram
 * @param target where it would end
 * @param label what stands on it
 * @param card what it says
 * @param menu what a click offers; asked when it is needed
 */
public record Ghost(Optional<DiagramElement> source, String guest, DiagramElement target, String label, Card card,
        Supplier<List<IContributionItem>> menu) {
}
