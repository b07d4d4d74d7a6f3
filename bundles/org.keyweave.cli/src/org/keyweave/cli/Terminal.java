/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The world around a run: where it reads and writes, and what day and language it is there.
 *
 * @param out standard output
 * @param err standard error
 * @param folder folder that relative paths start from
 * @param today the day
 * @param locale language of the user's system
 * @param interactive whether somebody is watching standard error
 * @param width columns that a line of text may have
 */
public record Terminal(PrintStream out, PrintStream err, Path folder, LocalDate today, Locale locale,
        boolean interactive, int width) {
}
