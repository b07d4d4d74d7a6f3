/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.RuleContext;

/**
 * Gives the findings of all rules to EMF's own {@link org.eclipse.emf.ecore.util.Diagnostician}. The source of a
 * diagnostic is the id of the rule, its data are the subject and the other elements concerned; excluded findings are
 * left out. {@link #register()} must be called once; EMF has no extension point for it.
 *
 * <p>The context map given to the diagnostician may hold the language under the key {@link Locale}{@code .class};
 * without it, texts are in the language of the machine.
 */
public final class KeyweaveValidator implements EValidator {

    /** A diagnostic that carries its finding. */
    public static final class FindingDiagnostic extends BasicDiagnostic {

        private final Finding finding;

        FindingDiagnostic(Finding finding, Locale locale) {
            super(severity(finding.severity()), finding.ruleId(), 0, finding.message(locale), data(finding));
            this.finding = finding;
        }

        /** The finding with its explanation, remedy and fixes. */
        public Finding finding() {
            return finding;
        }

        private static int severity(FindingSeverity severity) {
            return switch (severity) {
                case ERROR -> Diagnostic.ERROR;
                case WARNING -> Diagnostic.WARNING;
                case INFO -> Diagnostic.INFO;
                case IGNORE -> Diagnostic.OK;
            };
        }

        private static Object[] data(Finding finding) {
            List<EObject> data = new ArrayList<>();
            data.add(finding.subject());
            data.addAll(finding.elements());
            return data.toArray();
        }
    }

    /** Makes EMF use this validator for client models. Calling it again changes nothing. */
    public static void register() {
        EValidator.Registry.INSTANCE.put(KeyweavePackage.eINSTANCE, new KeyweaveValidator());
    }

    @Override
    public boolean validate(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(element.eClass(), element, diagnostics, context);
    }

    @Override
    public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        Findings findings = new Findings();
        if (element.eIsProxy()) {
            return true;
        }
        RuleDispatch.check(element, ruleContext(element, context), findings);
        if (diagnostics != null) {
            Locale locale = context != null && context.get(Locale.class) instanceof Locale given ? given
                    : Locale.getDefault();
            findings.reported().forEach(finding -> diagnostics.add(new FindingDiagnostic(finding, locale)));
        }
        return findings.reported().stream().noneMatch(finding -> finding.severity() == FindingSeverity.ERROR);
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }

    /** One context for the whole run, kept in the diagnostician's map. */
    private static RuleContext ruleContext(EObject element, Map<Object, Object> context) {
        Portfolio portfolio = ModelPlaces.portfolioOf(element);
        if (context != null && context.get(RuleContext.class) instanceof RuleContext known
                && known.portfolio() == portfolio) {
            return known;
        }
        RuleContext fresh = new RuleContext(portfolio,
                portfolio == null ? LocalDate.now() : portfolio.getEffectiveAnalysisDate());
        if (context != null) {
            context.put(RuleContext.class, fresh);
        }
        return fresh;
    }
}
