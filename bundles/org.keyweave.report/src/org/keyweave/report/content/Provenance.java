/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.time.LocalDate;

/**
 * Where a report comes from.
 *
 * @param model name of the model's file, without its folder
 * @param date day at which activity and recency are judged
 * @param methodology methodology by which the relationships are judged, with its version; the word for unknown when
 *        the model has none
 * @param supplier whose relationships they are
 * @param currency currency of the amounts; the word for unknown when the model names none
 * @param confidential remark on confidentiality; may be empty
 */
public record Provenance(String model, LocalDate date, String methodology, String supplier, String currency,
        String confidential) {

    /** Cleans the texts. */
    public Provenance {
        model = CleanText.of(model);
        methodology = CleanText.of(methodology);
        supplier = CleanText.of(supplier);
        currency = CleanText.of(currency);
        confidential = CleanText.of(confidential);
    }
}
