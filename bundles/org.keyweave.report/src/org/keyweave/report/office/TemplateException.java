/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.IOException;

/** A template cannot be used; the message says why and where, in the language of the report. */
public final class TemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a template, in words for its author. */
    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
