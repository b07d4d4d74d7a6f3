/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.model;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.ModelElement;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.CrossReferences;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;
import org.keyweave.validation.edit.Edits;

/**
 * A reference to something that is not in the model: an element that was deleted or cannot be found, an account whose
 * file is missing, or a link that lacks one of its ends and so says nothing.
 */
public final class DanglingReferenceRule extends Rule<ModelElement> {

    private static final String INCOMPLETE = "message.incomplete";

    /** References without which an element has no meaning. */
    private static final Map<EClass, List<EReference>> ESSENTIAL = Map.of(
            TOUCHPOINT, List.of(TOUCHPOINT__SUPPLIER_PERSON, TOUCHPOINT__CUSTOMER_PERSON),
            INFLUENCE_LINE, List.of(PERSON_LINE__SOURCE, PERSON_LINE__TARGET),
            CONFLICT_LINE, List.of(PERSON_LINE__SOURCE, PERSON_LINE__TARGET),
            STAGE_ASSESSMENT, List.of(STAGE_ASSESSMENT__STAGE),
            STAGE_TARGET, List.of(STAGE_TARGET__STAGE),
            COMPETITOR_POSITION, List.of(COMPETITOR_POSITION__COMPETITOR),
            PLACEMENT, List.of(PLACEMENT__PRODUCT),
            FINDING_EXCLUSION, List.of(FINDING_EXCLUSION__ELEMENT));

    /** The rule. */
    public DanglingReferenceRule() {
        super("dangling-reference", RuleCategory.MODEL, FindingSeverity.ERROR, ModelElement.class);
    }

    @Override
    public void check(ModelElement subject, RuleContext context, FindingSink sink) {
        Set<EReference> broken = new LinkedHashSet<>(2);
        CrossReferences.forEach(subject, (reference, target) -> {
            if (!isFound(target, subject, context.portfolio())) {
                broken.add(reference);
            }
        });
        if (!broken.isEmpty()) {
            sink.report(subject, "message", List.of(), subject, List.copyOf(broken));
        }
        for (EReference reference : ESSENTIAL.getOrDefault(subject.eClass(), List.of())) {
            if (subject.eGet(reference) == null) {
                sink.report(subject, INCOMPLETE, List.of(), subject, reference);
            }
        }
        if (subject instanceof Portfolio portfolio) {
            for (Account account : portfolio.getAccounts()) {
                if (account.eIsProxy()) {
                    sink.report(subject, "message.file", List.of(),
                            ((InternalEObject) account).eProxyURI().trimFragment().toString());
                }
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        ModelElement element = (ModelElement) finding.subject();
        if (finding.messageKey().equals("message.file")) {
            return List.of();
        }
        List<EReference> essential = ESSENTIAL.getOrDefault(element.eClass(), List.of());
        List<QuickFix> fixes = new ArrayList<>();
        if (finding.messageKey().equals(INCOMPLETE)
                || brokenReferences(element).stream().anyMatch(essential::contains)) {
            fixes.add(CommandFix.resolving(this, "delete", edits -> edits.delete(element)));
        } else {
            fixes.add(CommandFix.resolving(this, "remove", edits -> removeBroken(element, edits)));
        }
        return fixes;
    }

    private static Set<EReference> brokenReferences(ModelElement element) {
        Portfolio portfolio = ModelPlaces.portfolioOf(element);
        Set<EReference> broken = new LinkedHashSet<>();
        CrossReferences.forEach(element, (reference, target) -> {
            if (!isFound(target, element, portfolio)) {
                broken.add(reference);
            }
        });
        return broken;
    }

    private static void removeBroken(ModelElement element, Edits edits) {
        Portfolio portfolio = ModelPlaces.portfolioOf(element);
        CrossReferences.forEach(element, (reference, target) -> {
            if (!isFound(target, element, portfolio)) {
                if (reference.isMany()) {
                    edits.remove(element, reference, target);
                } else {
                    edits.unset(element, reference);
                }
            }
        });
    }

    private static boolean isFound(EObject target, EObject from, Portfolio portfolio) {
        if (target.eIsProxy()) {
            return false;
        }
        EObject root = EcoreUtil.getRootContainer(target);
        return root == (portfolio != null ? portfolio : EcoreUtil.getRootContainer(from));
    }
}
