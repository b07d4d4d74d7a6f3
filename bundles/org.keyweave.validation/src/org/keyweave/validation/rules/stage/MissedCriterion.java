/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.stage;

import java.text.NumberFormat;
import java.util.Locale;

import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.validation.core.LocalizedText;
import org.keyweave.validation.core.Messages;

/**
 * A threshold that the account misses, in words: "thread count 1 instead of 3".
 *
 * @param criterion what is measured
 * @param required the threshold
 * @param actual the account's figure
 */
record MissedCriterion(StageCriterion criterion, double required, double actual) implements LocalizedText {

    static MissedCriterion of(CriterionResult result) {
        return new MissedCriterion(result.criterion(), result.required(), result.actual().orElseThrow());
    }

    @Override
    public String text(Locale locale) {
        NumberFormat format = isShare() ? NumberFormat.getPercentInstance(locale) : NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(isShare() ? 0 : 1);
        return Messages.of(MissedCriterion.class, locale).get(
                criterion.isUpperBound() ? "criterion.too-much" : "criterion.too-little", criterion.label(locale),
                format.format(actual), format.format(required));
    }

    private boolean isShare() {
        return criterion == StageCriterion.TOP_SHARE;
    }
}
