/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.Locale;

import org.keyweave.model.LibraryEntry;

/**
 * How entries of a methodology library, such as stages, are called in a language. A model holds its library in one
 * language; whoever has the others passes them in.
 */
@FunctionalInterface
public interface LibraryNames {

    /** Names as they are written in the model. */
    LibraryNames AS_WRITTEN = (entry, locale) -> entry.getName();

    /**
     * The name of an entry.
     *
     * @param entry an entry that has a name
     */
    String of(LibraryEntry entry, Locale locale);
}
