/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.util.Locale;

/** Offers one command. It is made to list the commands, so it loads nothing itself. */
public interface CommandProvider {

    /** Word by which the command is called. */
    String name();

    /** Place in the list of commands; those of this bundle have multiples of ten. */
    int order();

    /** What the command does, in one line of the list of commands. */
    String summary(Locale locale);

    /** The command, fresh for one run. */
    KeyweaveCommand create();
}
