/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.keyweave.model.Account;
import org.keyweave.model.DropAnswer;
import org.keyweave.model.DropQuestion;
import org.keyweave.model.DropReview;
import org.keyweave.model.Methodology;

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

    /** The tally of the latest review of an account at a date; empty when none was held. */
    public static Optional<DropTally> of(Account account, LocalDate asOf) {
        Comparator<DropReview> latest = Comparator.comparing(DropReview::getDate,
                Comparator.nullsFirst(Comparator.naturalOrder()));
        Methodology methodology = account.getPortfolio() == null ? null : account.getPortfolio().getMethodology();
        List<DropQuestion> questions = methodology == null ? List.of() : methodology.getDropQuestions();
        return account.getDropReviews().stream()
                .filter(review -> review.getDate() == null || !review.getDate().isAfter(asOf))
                .reduce((one, other) -> latest.compare(one, other) > 0 ? one : other)
                .map(review -> of(review, questions));
    }

    private static DropTally of(DropReview review, List<DropQuestion> questions) {
        List<DropAnswer> given = review.getAnswers().stream().filter(DropTally::isGiven).toList();
        int keeping = (int) given.stream().filter(a -> a.isSetFavoursKeeping() && a.isFavoursKeeping()).count();
        int dropping = (int) given.stream().filter(a -> a.isSetFavoursKeeping() && !a.isFavoursKeeping()).count();
        List<DropQuestion> unanswered = questions.stream()
                .filter(question -> given.stream().noneMatch(answer -> answer.getQuestion() == question)).toList();
        return new DropTally(review, keeping, dropping, given.size() - keeping - dropping, unanswered);
    }

    private static boolean isGiven(DropAnswer answer) {
        return answer.isSetFavoursKeeping() || answer.getAnswer() != null && !answer.getAnswer().isBlank();
    }
}
