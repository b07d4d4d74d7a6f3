/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.expr.Expression;
import org.keyweave.vsm.spec.ErrorLevel;
import org.keyweave.vsm.spec.SemanticRuleSpec;
import org.keyweave.vsm.spec.ValidationFixSpec;
import org.keyweave.vsm.spec.ValidationSetSpec;

/** Compiles validation sets. */
final class RuleCompiler {

    private final SpecContext context;
    private final References references;
    private final OperationCompiler operations;

    RuleCompiler(SpecContext context, References references, OperationCompiler operations) {
        this.context = context;
        this.references = references;
        this.operations = operations;
    }

    Optional<ValidationSetSpec> validationSet(EObject owner) {
        return Features.element(owner, "validationSet").map(this::compile);
    }

    private ValidationSetSpec compile(EObject set) {
        List<EObject> rules = new ArrayList<>(Features.elements(set, "ownedRules"));
        rules.forEach(rule -> references.define(rule, rule(rule)));
        rules.addAll(Features.elements(set, "reusedRules"));
        return new ValidationSetSpec(context.origin(set), Features.text(set, "name"),
                references.list(rules, SemanticRuleSpec.class));
    }

    private SemanticRuleSpec rule(EObject rule) {
        List<Expression> audits = Features.elements(rule, "audits").stream()
                .map(audit -> context.expression(audit, "auditExpression")).toList();
        List<ValidationFixSpec> fixes = Features.elements(rule, "fixes").stream()
                .map(fix -> new ValidationFixSpec(context.origin(fix), Features.text(fix, "name"),
                        operations.initial(fix, "initialOperation")))
                .toList();
        return new SemanticRuleSpec(context.origin(rule), Features.text(rule, "name"), context.label(rule),
                context.literal(rule, "level", ErrorLevel.class), context.mandatoryClass(rule, "targetClass"),
                context.expression(rule, "message"), audits, fixes);
    }
}
