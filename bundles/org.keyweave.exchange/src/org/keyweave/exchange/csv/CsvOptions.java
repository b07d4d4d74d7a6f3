/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.csv;

import java.nio.charset.Charset;

/**
 * How to read a CSV file; what is {@code null} is detected.
 *
 * @param charset encoding, or {@code null}
 * @param delimiter delimiter, or {@code null}
 */
public record CsvOptions(Charset charset, Delimiter delimiter) {

    /** Detects everything. */
    public static final CsvOptions DETECT = new CsvOptions(null, null);
}
