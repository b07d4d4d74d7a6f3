/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import org.eclipse.emf.common.util.BasicMonitor;
import org.keyweave.cli.Progress;

/** Shows on the terminal how the accounts go by while they are validated. */
final class ValidationWatch extends BasicMonitor {

    private final Progress progress;
    private long total;
    private long done;
    private String part = "";

    ValidationWatch(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        total = totalWork;
    }

    @Override
    public void subTask(String name) {
        part = name;
        progress.advance(done, total, part);
    }

    @Override
    public void worked(int work) {
        done += work;
        progress.advance(done, total, part);
    }
}
