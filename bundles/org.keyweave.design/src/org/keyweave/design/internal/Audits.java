/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.design.DesignLanguage;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.Finding;

/** Answers audits of the notation from the findings of the rules. */
public final class Audits {

    private Audits() {
    }

    /** Whether a rule finds nothing on an element; for an account, on anything in it that the rule judges with it. */
    public static boolean passes(EObject element, String ruleId) {
        return findings(element, ruleId).isEmpty();
    }

    /** What a rule finds, one line a finding. */
    public static String message(EObject element, String ruleId) {
        return findings(element, ruleId).stream().map(finding -> finding.message(DesignLanguage.current()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> findings(EObject element, String ruleId) {
        Portfolio portfolio = Places.portfolio(element);
        if (portfolio == null) {
            return List.of();
        }
        return Snapshots.findings(portfolio).stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .filter(finding -> finding.subject() == element
                        || element instanceof Account && finding.account() == element && ofAccount(finding))
                .toList();
    }

    private static boolean ofAccount(Finding finding) {
        return finding.rule().subjectType() == Account.class;
    }
}
