/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.lint.VsmLint;
import org.keyweave.vsm.notations.Garden;

/** The test notation holds each element of the subset, and nothing is wrong with it. */
class SubsetCoverageTest {

    /** What no notation holds: the environment, extensions without a class here, styles only used as supertypes. */
    private static final Set<String> ELSEWHERE = Set.of("SystemColor", "SytemColorsPalette", "Environment",
            "LabelBorderStyles", "LabelBorderStyleDescription", "FixedColor", "Group.extensions",
            "BasicLabelStyleDescription", "LabelStyleDescription", "TooltipStyleDescription",
            "ShapeContainerStyleDescription.shape");

    private final CompiledVsm vsm = Garden.compile(Garden.notation());

    @Test
    void nothingIsWrongWithTheTestNotation() {
        assertEquals(List.of(), VsmLint.check(vsm));
    }

    @Test
    void eachClassOfTheSubsetIsInTheTestNotation() {
        Set<String> missing = new TreeSet<>();
        classes().forEach(type -> missing.add(type.getName()));
        elements().forEach(element -> missing.remove(element.eClass().getName()));
        missing.removeAll(ELSEWHERE);
        assertEquals(Set.of(), missing);
    }

    @Test
    void eachFeatureOfTheSubsetIsSetInTheTestNotation() {
        Set<String> missing = new TreeSet<>();
        for (EClass type : classes()) {
            type.getEAllStructuralFeatures().forEach(feature -> missing.add(nameOf(feature)));
        }
        missing.removeIf(name -> ELSEWHERE.contains(name) || ELSEWHERE.contains(name.split("\\.")[0]));
        for (EObject element : elements()) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (element.eIsSet(feature)) {
                    missing.remove(nameOf(feature));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void eachElementHasALineAndAPathOfItsOwn() {
        VsmResult loaded = vsm.loaded();
        Set<String> paths = new TreeSet<>();
        for (EObject element : elements()) {
            assertTrue(loaded.line(element) > 1, () -> "no line for " + loaded.path(element));
            assertTrue(paths.add(loaded.path(element)), () -> "twice: " + loaded.path(element));
        }
    }

    private List<EObject> elements() {
        List<EObject> result = new ArrayList<>();
        result.add(vsm.loaded().group().orElseThrow());
        result.get(0).eAllContents().forEachRemaining(result::add);
        assertTrue(result.size() > 150, "the notation was read only in part");
        return result;
    }

    private static String nameOf(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static List<EClass> classes() {
        List<EClass> result = new ArrayList<>();
        VsmPackages.roots().forEach(root -> collect(root, result));
        result.removeIf(type -> type.isAbstract());
        assertTrue(result.size() > 80, "the metamodel was read only in part");
        return result;
    }

    private static void collect(EPackage ePackage, List<EClass> result) {
        ePackage.getEClassifiers().stream().filter(EClass.class::isInstance)
                .forEach(type -> result.add((EClass) type));
        ePackage.getESubpackages().forEach(sub -> collect(sub, result));
    }
}
