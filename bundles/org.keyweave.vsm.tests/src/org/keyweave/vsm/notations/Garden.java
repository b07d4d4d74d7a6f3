/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.notations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.keyweave.vsm.VsmLoader;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.compile.LabelTexts;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.expr.ServiceClassLoader;

/** The test metamodel, the notation on it, and small models. */
public final class Garden {

    /** The metamodel, loaded from {@code garden.ecore}. */
    public static final EPackage PACKAGE = load();

    private Garden() {
    }

    private static EPackage load() {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(new EPackageRegistryImpl());
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource resource = set.createResource(URI.createURI("garden.ecore"));
        try (InputStream content = Garden.class.getResourceAsStream("garden.ecore")) {
            resource.load(content, Map.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return (EPackage) resource.getContents().get(0);
    }

    /** The text of the notation that holds each element of the subset. */
    public static String notation() {
        try (InputStream content = Garden.class.getResourceAsStream("everything.odesign")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Compiles a notation given as text. */
    public static CompiledVsm compile(String text) {
        return compile(text, new VsmCompiler(ServiceClassLoader.of(Garden.class.getClassLoader())));
    }

    /** Compiles a notation given as text with the texts of its labels. */
    public static CompiledVsm compile(String text, LabelTexts texts) {
        return compile(text, new VsmCompiler(ServiceClassLoader.of(Garden.class.getClassLoader()), texts));
    }

    private static CompiledVsm compile(String text, VsmCompiler compiler) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return compiler.compile(new VsmLoader(List.of(PACKAGE)).load(new ByteArrayInputStream(bytes),
                    URI.createURI("test:/garden.odesign")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A new element. */
    public static EObject create(String type, String name) {
        EObject element = EcoreUtil.create((EClass) PACKAGE.getEClassifier(type));
        set(element, "name", name);
        return element;
    }

    /** Sets a feature. */
    public static void set(EObject element, String feature, Object value) {
        element.eSet(element.eClass().getEStructuralFeature(feature), value);
    }

    /** The values of a feature. */
    @SuppressWarnings("unchecked")
    public static List<EObject> list(EObject element, String feature) {
        return (List<EObject>) element.eGet(element.eClass().getEStructuralFeature(feature));
    }
}
