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
 * Edits a label in place. The text typed is bound to the variables {@code 0} and {@code arg0}; a mask with parts
 * binds one variable a part.
 *
 * @param basics what all tools share
 * @param inputLabelExpression text the editing starts with; empty is the label
 * @param mask pattern of the text, <code>{0}</code> by default
 * @param mappings mappings that name it as their label editor
 */
public record DirectEditSpec(ToolBasics basics, Expression inputLabelExpression, String mask,
        List<MappingSpec> mappings) implements ToolSpec {

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
