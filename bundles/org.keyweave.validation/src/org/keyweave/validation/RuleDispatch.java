/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleContext;

/** Runs on an element the rules that judge elements of its kind. Keeps no state but the list of rules by class. */
final class RuleDispatch {

    private static final Map<EClass, List<Rule<?>>> BY_CLASS = new ConcurrentHashMap<>();

    private RuleDispatch() {
    }

    /** Judges one element, not what it contains. */
    static void check(EObject element, RuleContext context, Findings into) {
        check(element, ModelPlaces.accountOf(element), context, into);
    }

    /** Judges an element and everything that it contains, but not the other parts that lie inside. */
    static void checkPart(EObject part, RuleContext context, Findings into) {
        checkAll(part, ModelPlaces.accountOf(part), context, into);
    }

    private static void checkAll(EObject element, Account account, RuleContext context, Findings into) {
        if (element.eIsProxy()) {
            return;
        }
        check(element, account, context, into);
        for (EObject child : element.eContents()) {
            if (!ModelPlaces.isPart(child)) {
                checkAll(child, account, context, into);
            }
        }
    }

    private static void check(EObject element, Account account, RuleContext context, Findings into) {
        List<Rule<?>> rules = BY_CLASS.get(element.eClass());
        if (rules == null) {
            rules = BY_CLASS.computeIfAbsent(element.eClass(), RuleDispatch::rulesFor);
        }
        for (int i = 0; i < rules.size(); i++) {
            check(rules.get(i), element, account, context, into);
        }
    }

    private static <T extends EObject> void check(Rule<T> rule, EObject element, Account account, RuleContext context,
            Findings into) {
        // The methodology may silence a rule at a stage: then it need not run at all.
        FindingSeverity known = rule.subjectType() == Portfolio.class ? null : context.severity(rule, account);
        if (known == FindingSeverity.IGNORE) {
            return;
        }
        rule.check(rule.subjectType().cast(element), context, (subject, key, elements, arguments) -> {
            Account around = known == null ? ModelPlaces.accountOf(subject) : account;
            FindingSeverity severity = known == null ? context.severity(rule, around) : known;
            if (severity != FindingSeverity.IGNORE) {
                into.add(new Finding(rule, severity, subject, around, List.copyOf(elements), key,
                        Collections.unmodifiableList(Arrays.asList(arguments))),
                        context.isExcluded(rule, subject));
            }
        });
    }

    private static List<Rule<?>> rulesFor(EClass type) {
        List<Rule<?>> rules = new ArrayList<>();
        Class<?> java = type.getInstanceClass();
        for (Rule<?> rule : Rules.all()) {
            if (java != null && rule.subjectType().isAssignableFrom(java)) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }
}
