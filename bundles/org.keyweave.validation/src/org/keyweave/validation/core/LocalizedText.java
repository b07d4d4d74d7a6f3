/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.Locale;

/** An argument of a message that has words of its own. Implementations are values: equal when they say the same. */
public interface LocalizedText {

    /** The words in a language. */
    String text(Locale locale);
}
