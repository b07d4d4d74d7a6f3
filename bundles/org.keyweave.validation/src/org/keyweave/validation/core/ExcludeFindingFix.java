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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.ModelElement;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.edit.Edits;

/** Excludes a finding from further reports, with a reason that stays in the model. */
final class ExcludeFindingFix implements QuickFix {

    private final Finding finding;
    private final String reason;
    private final String author;

    ExcludeFindingFix(Finding finding, String reason, String author) {
        this.finding = finding;
        this.reason = reason;
        this.author = author;
    }

    boolean isApplicable() {
        return finding.subject() instanceof ModelElement && ModelPlaces.portfolioOf(finding.subject()) != null;
    }

    @Override
    public String id() {
        return "exclude";
    }

    @Override
    public Effect effect() {
        return Effect.RESOLVES;
    }

    @Override
    public String label(Locale locale) {
        return Messages.of(ExcludeFindingFix.class, locale).get("exclude");
    }

    @Override
    public String description(Locale locale) {
        return Messages.of(ExcludeFindingFix.class, locale).get("exclude.description", finding.subject());
    }

    @Override
    public boolean needsReason() {
        return reason == null || reason.isBlank();
    }

    @Override
    public QuickFix withReason(String why, String who) {
        return new ExcludeFindingFix(finding, why, who);
    }

    @Override
    public Command createCommand(EditingDomain domain) {
        if (needsReason()) {
            throw new IllegalStateException("an exclusion needs a reason");
        }
        Portfolio portfolio = ModelPlaces.portfolioOf(finding.subject());
        FindingExclusion exclusion = KeyweaveFactory.eINSTANCE.createFindingExclusion();
        exclusion.setRuleId(finding.ruleId());
        exclusion.setElement((ModelElement) finding.subject());
        exclusion.setReason(reason);
        exclusion.setExcludedBy(author);
        exclusion.setDate(portfolio.getEffectiveAnalysisDate());
        return new Edits(domain, label(Locale.getDefault()), description(Locale.getDefault()))
                .add(portfolio, KeyweavePackage.Literals.PORTFOLIO__EXCLUSIONS, exclusion).command();
    }
}
