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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The subset against Sirius' own metamodels, where a checkout of sirius-desktop is at hand (system property
 * {@code sirius.samples}): same namespaces, classes, features, types, multiplicities, containments and defaults.
 */
class SiriusMetamodelTest {

    private static final String FOLDER = "sirius.samples";

    /** Where the subset differs on purpose: both sides of the double click are plain references. */
    private static final Set<String> ON_PURPOSE = Set.of("DiagramElementMapping.doubleClickDescription opposite",
            "DoubleClickDescription.mappings opposite");

    private final List<String> differences = new ArrayList<>();

    @Test
    void subsetAgreesWithSirius() throws IOException {
        String folder = System.getProperty(FOLDER);
        Assumptions.assumeTrue(folder != null, "skipped: -D" + FOLDER + " names no checkout of sirius-desktop");
        Map<String, EPackage> sirius = load(find(Path.of(folder), "viewpoint.ecore"),
                find(Path.of(folder), "diagram.ecore"));
        int compared = 0;
        for (EPackage root : VsmPackages.roots()) {
            compared += compare(root, sirius);
        }
        assertTrue(compared > 100, "only " + compared + " classes were compared");
        differences.removeAll(ON_PURPOSE);
        assertEquals(List.of(), differences);
    }

    private int compare(EPackage own, Map<String, EPackage> sirius) {
        EPackage theirs = sirius.get(own.getNsURI());
        if (theirs == null || !theirs.getName().equals(own.getName())) {
            differences.add("package " + own.getNsURI());
            return 0;
        }
        int compared = 0;
        for (EClassifier classifier : own.getEClassifiers()) {
            EClassifier theirClassifier = theirs.getEClassifier(classifier.getName());
            if (theirClassifier == null) {
                differences.add("classifier " + own.getName() + "." + classifier.getName());
            } else if (classifier instanceof EClass ownClass) {
                compareClass(ownClass, (EClass) theirClassifier);
                compared++;
            } else if (classifier instanceof EEnum ownEnum) {
                compareEnum(ownEnum, (EEnum) theirClassifier);
            }
        }
        for (EPackage sub : own.getESubpackages()) {
            compared += compare(sub, sirius);
        }
        return compared;
    }

    private void compareEnum(EEnum own, EEnum theirs) {
        List<String> ownLiterals = own.getELiterals().stream()
                .map(literal -> literal.getLiteral() + "=" + literal.getValue()).toList();
        List<String> theirLiterals = theirs.getELiterals().stream()
                .map(literal -> literal.getLiteral() + "=" + literal.getValue()).toList();
        if (!ownLiterals.equals(theirLiterals)) {
            differences.add(own.getName() + " " + ownLiterals + " " + theirLiterals);
        }
    }

    private void compareClass(EClass own, EClass theirs) {
        for (EStructuralFeature feature : own.getEAllStructuralFeatures()) {
            EStructuralFeature theirFeature = theirs.getEStructuralFeature(feature.getName());
            String name = own.getName() + "." + feature.getName();
            if (theirFeature == null) {
                differences.add(name);
                continue;
            }
            differ(name + " type", typeName(feature), typeName(theirFeature));
            differ(name + " many", feature.isMany(), theirFeature.isMany());
            differ(name + " default", String.valueOf(feature.getDefaultValueLiteral()),
                    String.valueOf(theirFeature.getDefaultValueLiteral()));
            if (feature instanceof EReference reference && theirFeature instanceof EReference theirReference) {
                differ(name + " containment", reference.isContainment(), theirReference.isContainment());
                differ(name + " keys", keys(reference), keys(theirReference));
                if ((reference.getEOpposite() == null) != (theirReference.getEOpposite() == null)) {
                    differences.add(own.getEStructuralFeature(feature.getName()).getEContainingClass().getName() + "."
                            + feature.getName() + " opposite");
                }
            }
        }
    }

    /** Name of the type; that of Ecore's own types from the reference, whose file is not at hand. */
    private static String typeName(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        String fragment = type.eIsProxy() ? EcoreUtil.getURI(type).fragment() : type.getName();
        return fragment.substring(fragment.lastIndexOf('/') + 1);
    }

    private static List<String> keys(EReference reference) {
        return reference.getEKeys().stream().map(EAttribute::getName).toList();
    }

    private void differ(String what, Object own, Object theirs) {
        if (!own.equals(theirs)) {
            differences.add(what + ": " + own + ", Sirius: " + theirs);
        }
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(Path.of("model", name))).findFirst()
                    .orElseThrow(() -> new IOException("no " + name + " in " + folder));
        }
    }

    private static Map<String, EPackage> load(Path... files) {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(new EPackageRegistryImpl());
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Map<String, EPackage> packages = new HashMap<>();
        for (Path file : files) {
            EPackage root = (EPackage) set.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
            packages.put(root.getNsURI(), root);
            root.eAllContents().forEachRemaining(element -> {
                if (element instanceof EPackage sub) {
                    packages.put(sub.getNsURI(), sub);
                }
            });
        }
        EcoreUtil.resolveAll(set);
        return packages;
    }
}
