/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import java.util.List;

import org.keyweave.model.DropQuestion;
import org.keyweave.model.DropReview;

/**
 * Answers of a review held before a customer is dropped.
 *
 * @param review the review
 * @param favourKeeping answers that speak for keeping the customer
 * @param favourDropping answers that speak for dropping the customer
 * @param undecided answers without a direction
 * @param unanswered questions of the methodology without an answer
 */
public record DropTally(DropReview review, int favourKeeping, int favourDropping, int undecided,
        List<DropQuestion> unanswered) {
}
