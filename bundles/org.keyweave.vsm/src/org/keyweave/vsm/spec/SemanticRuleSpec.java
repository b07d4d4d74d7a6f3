/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.List;

import org.keyweave.vsm.expr.Expression;

/**
 * A rule on model elements. It is broken when one of its audits does not hold.
 *
 * @param origin where it comes from
 * @param name technical name
 * @param label what users see
 * @param level how grave a finding is
 * @param targetClass class of the elements checked
 * @param message the message, evaluated on the element
 * @param audits expressions that must hold on the element
 * @param fixes what mends it
 */
public record SemanticRuleSpec(Origin origin, String name, String label, ErrorLevel level, DomainClass targetClass,
        Expression message, List<Expression> audits, List<ValidationFixSpec> fixes) implements SpecElement {

    /** Copies the lists. */
    public SemanticRuleSpec {
        audits = List.copyOf(audits);
        fixes = List.copyOf(fixes);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path();
    }
}
