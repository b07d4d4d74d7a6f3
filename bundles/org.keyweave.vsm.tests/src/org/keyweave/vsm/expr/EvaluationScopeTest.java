/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** Scopes never change; inner variables hide outer ones. */
class EvaluationScopeTest {

    private final EvaluationScope outer = EvaluationScope.of(EcorePackage.Literals.ECLASS).with("a", 1).with("b", 2);

    @Test
    void innerHidesOuterAndLeavesItAlone() {
        EvaluationScope inner = outer.with("a", 3);
        assertEquals(3, inner.get("a"));
        assertEquals(1, outer.get("a"));
        assertEquals(List.of("a", "b"), List.copyOf(inner.variables().keySet()));
    }

    @Test
    void nullIsAValue() {
        EvaluationScope inner = outer.with("a", null);
        assertTrue(inner.has("a"));
        assertNull(inner.get("a"));
        assertFalse(inner.has("c"));
    }

    @Test
    void anotherSelfKeepsVariables() {
        EvaluationScope moved = outer.withSelf(EcorePackage.Literals.EATTRIBUTE);
        assertSame(EcorePackage.Literals.EATTRIBUTE, moved.get("self"));
        assertEquals(2, moved.get("b"));
        assertSame(EcorePackage.Literals.ECLASS, outer.self());
        assertSame(outer, outer.withSelf(EcorePackage.Literals.ECLASS));
    }
}
