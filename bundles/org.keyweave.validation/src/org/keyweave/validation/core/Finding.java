/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;

/**
 * Something that a rule has found. Two findings are equal when they say the same about the same elements.
 *
 * @param rule the rule
 * @param severity severity for the account's claimed stage; never {@link FindingSeverity#IGNORE}
 * @param subject element that the finding is about
 * @param account account around the subject; {@code null} for what belongs to no account
 * @param elements the other elements concerned, in the rule's order; without the subject
 * @param messageKey which of the rule's messages it is
 * @param arguments arguments of the message: elements, literals, numbers, dates, texts and lists of them
 */
public record Finding(Rule<?> rule, FindingSeverity severity, EObject subject, Account account,
        List<EObject> elements, String messageKey, List<Object> arguments) {

    /** Identifier of the rule. */
    public String ruleId() {
        return rule.id();
    }

    /** What was found, in one or two sentences, with the names that the elements have now. */
    public String message(Locale locale) {
        return rule.texts(locale).get(rule.id() + '.' + messageKey, arguments.toArray());
    }

    /** Why it matters. */
    public String explanation(Locale locale) {
        return rule.explanation(locale);
    }

    /** What to do. */
    public String remedy(Locale locale) {
        return rule.remedy(locale);
    }

    /**
     * The fixes that apply now, most helpful first; the last one excludes the finding with a reason. They are made
     * anew at each call, from the model as it is.
     */
    public List<QuickFix> quickFixes() {
        List<QuickFix> fixes = new ArrayList<>(rule.quickFixes(this));
        ExcludeFindingFix exclude = new ExcludeFindingFix(this, null, null);
        if (exclude.isApplicable()) {
            fixes.add(exclude);
        }
        return fixes;
    }

    @Override
    public String toString() {
        return severity + " " + rule.id() + ": " + ArgumentText.label(subject, Locale.ENGLISH) + " (" + messageKey + ' '
                + arguments.stream().map(each -> String.valueOf(ArgumentText.write(each, Locale.ENGLISH))).toList()
                + ')';
    }
}
