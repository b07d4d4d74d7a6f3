/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.pdf;

import java.io.IOException;

/** No font of this machine can be embedded for the letters of a report; the message names packages that have one. */
public final class MissingFontException extends IOException {

    private static final long serialVersionUID = 1L;

    MissingFontException(String message) {
        super(message);
    }
}
