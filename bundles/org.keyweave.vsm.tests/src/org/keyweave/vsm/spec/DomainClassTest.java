/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of metaclasses. */
class DomainClassTest {

    @ParameterizedTest
    @ValueSource(strings = {"ecore::EClassifier", "ecore.EClassifier", "EClassifier", " EClassifier ", "EObject",
        "ecore::EObject", "EModelElement"})
    void fitsClassAndSubclasses(String text) {
        assertTrue(DomainClass.of(text).isInstance(EcorePackage.Literals.ECLASS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop::EClass", "EPackage", "eclass", ""})
    void doesNotFitOthers(String text) {
        assertFalse(DomainClass.of(text).isInstance(EcorePackage.Literals.ECLASS));
    }

    @Test
    void nothingIsNoInstance() {
        assertFalse(DomainClass.of("EObject").isInstance(null));
        assertTrue(DomainClass.of(null).isUnspecified());
    }

    @Test
    void classesAreFoundByName() {
        assertEquals(List.of(EcorePackage.Literals.ECLASS),
                DomainClass.of("ecore::EClass").find(List.of(EcorePackage.eINSTANCE)));
        assertEquals(List.of(), DomainClass.of("shop::EClass").find(List.of(EcorePackage.eINSTANCE)));
    }

    @Test
    void bothSpellingsAreEqual() {
        assertEquals(DomainClass.of("ecore::EClass"), DomainClass.of("ecore.EClass"));
        assertNotEquals(DomainClass.of("ecore::EClass"), DomainClass.of("EClass"));
        assertEquals("ecore::EClass", DomainClass.of("ecore.EClass").toString());
    }
}
