/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Passes the wish to stop on to ELK. */
final class ElkMonitor extends BasicProgressMonitor {

    private final LayoutMonitor monitor;

    ElkMonitor(LayoutMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCancelled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        return new ElkMonitor(monitor);
    }
}
