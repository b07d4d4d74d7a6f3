/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

/** What holds for every class and feature of the metamodel. */
class MetamodelTest {

    private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";
    private static final String L10N = "https://keyweave.org/l10n";

    private final KeyweavePackage metamodel = KeyweavePackage.eINSTANCE;

    private List<EClass> classes() {
        List<EClass> classes = metamodel.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).toList();
        assertTrue(classes.size() > 50);
        return classes;
    }

    private Stream<EStructuralFeature> features() {
        return classes().stream().flatMap(c -> c.getEStructuralFeatures().stream());
    }

    private Stream<EReference> references() {
        return features().filter(EReference.class::isInstance).map(EReference.class::cast);
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    @Test
    void everythingIsDescribedInBothLanguagesInTheEcoreItself() throws Exception {
        Resource ecore = new XMIResourceImpl(URI.createURI("keyweave.ecore"));
        new ResourceSetImpl().getResources().add(ecore);
        try (var in = MetamodelTest.class.getResourceAsStream("/model/keyweave.ecore")) {
            assertNotNull(in, "the metamodel is part of the bundle");
            ecore.load(in, null);
        }
        EPackage source = (EPackage) ecore.getContents().get(0);
        assertEquals(metamodel.getNsURI(), source.getNsURI());
        List<String> missing = new ArrayList<>();
        for (EClassifier classifier : source.getEClassifiers()) {
            check(missing, classifier);
            if (classifier instanceof EClass type) {
                type.getEStructuralFeatures().forEach(feature -> check(missing, feature));
            } else if (classifier instanceof EEnum type) {
                type.getELiterals().forEach(literal -> check(missing, literal));
            }
        }
        assertEquals(List.of(), missing);
        Diagnostic diagnostic = Diagnostician.INSTANCE.validate(source);
        String known = "The opposite of a transient reference must be transient if it is proxy resolving";
        // inverses across files are right because ModelFile loads all files of a model before it sets references
        assertEquals(List.of(), diagnostic.getChildren().stream().map(Diagnostic::getMessage)
                .filter(m -> !m.equals(known))
                .toList());
    }

    private static void check(List<String> missing, ENamedElement element) {
        for (String[] text : new String[][] {{GENMODEL, "documentation"}, {L10N, "label.zh"},
            {L10N, "documentation.zh"}}) {
            String value = EcoreUtil.getAnnotation((EModelElement) element, text[0], text[1]);
            if (value == null || value.isBlank()) {
                missing.add(element.getName() + " " + text[1]);
            }
        }
    }

    @Test
    void oneSideOfEveryPairIsNotStored() {
        references().filter(r -> r.getEOpposite() != null).forEach(r -> assertTrue(
                r.isTransient() != r.getEOpposite().isTransient(), name(r)));
    }

    @Test
    void onlyAccountsMayHaveFilesOfTheirOwn() {
        List<String> proxied = references().filter(r -> r.isContainment() && r.isResolveProxies())
                .map(MetamodelTest::name).toList();
        assertEquals(List.of("Portfolio.accounts"), proxied);
    }

    @Test
    void derivedFeaturesAreNeitherStoredNorChanged() {
        features().filter(EStructuralFeature::isDerived).forEach(f -> assertTrue(
                f.isTransient() && f.isVolatile() && !f.isChangeable(), name(f)));
        features().filter(EStructuralFeature::isVolatile).forEach(f -> assertTrue(f.isDerived(), name(f)));
    }

    @Test
    void derivedFeaturesOfEmptyElementsAreUnknown() {
        for (EClass type : classes()) {
            if (!type.isAbstract()) {
                EObject element = KeyweaveFactory.eINSTANCE.create(type);
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    if (feature.isDerived() && !name(feature).equals("Portfolio.effectiveAnalysisDate")) {
                        Object value = assertDoesNotThrow(() -> element.eGet(feature), name(feature));
                        assertTrue(value == null || value instanceof List<?> list && list.isEmpty(), name(feature));
                    }
                }
            }
        }
    }

    @Test
    void anUnknownNumberIsNotZero() {
        List<String> known = new ArrayList<>();
        features().filter(f -> f instanceof EAttribute && !f.isDerived() && !f.isMany()).forEach(f -> {
            String type = f.getEType().getInstanceClassName();
            if ((type.equals("int") || type.equals("double")) && !f.isUnsettable()
                    && f.getDefaultValueLiteral() == null) {
                known.add(name(f));
            }
        });
        // the place in an order is always known
        known.removeIf(n -> n.endsWith(".order"));
        assertEquals(List.of(), known);
    }

    @Test
    void whatWasNeverSetIsUnset() {
        for (EClass type : classes()) {
            if (!type.isAbstract()) {
                EObject element = KeyweaveFactory.eINSTANCE.create(type);
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    if (!feature.isDerived()) {
                        assertFalse(element.eIsSet(feature), name(feature));
                    }
                }
            }
        }
    }

    @Test
    void everyClassBelongsToTheModelElementFamily() {
        for (EClass type : classes()) {
            assertTrue(KeyweavePackage.Literals.MODEL_ELEMENT.isSuperTypeOf(type), type.getName());
        }
    }
}
