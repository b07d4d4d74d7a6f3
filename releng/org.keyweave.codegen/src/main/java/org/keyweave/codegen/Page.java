/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.util.List;

/** A page that is written from top to bottom; all texts are plain, the page escapes them. */
interface Page {

    /** A heading of level 1 to 3; {@code anchor} is the name that {@link #link} goes to, empty when nothing does. */
    void heading(int level, String text, String anchor);

    /** A paragraph; nothing when the text is empty. */
    void paragraph(String text);

    /** A table whose cells are finished by {@link #text}, {@link #code} or {@link #link}. */
    void table(List<String> header, List<List<String>> rows);

    /** A list of items that are finished by {@link #text}, {@link #code} or {@link #link}. */
    void items(List<String> items);

    /** Plain text inside a cell or item. */
    String text(String text);

    /** A name from the model inside a cell or item. */
    String code(String text);

    /** A reference to a heading of this page. */
    String link(String text, String anchor);

    /** The page as it is so far. */
    String finish();
}
