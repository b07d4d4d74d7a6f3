/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id name that is the same in every language, unique in the report
 * @param title heading
 * @param level 1 for a chapter, 2 for a part of one
 * @param blocks contents; empty for a heading alone
 */
public record Section(String id, String title, int level, List<Block> blocks) {

    /** Cleans and copies. */
    public Section {
        title = CleanText.of(title);
        blocks = List.copyOf(blocks);
    }
}
