/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The metamodel of viewpoint specifications: the subset of Sirius' packages, with their namespaces and names. Read once
 * from {@code model/}; never in the global package registry.
 */
public final class VsmPackages {

    /** Namespace of the description package, which holds groups, viewpoints and colours. */
    public static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";

    private static final List<String> FILES = List.of("viewpoint-subset.ecore", "diagram-subset.ecore");
    private static final List<EPackage> ROOTS = load();
    private static final EPackage.Registry OWN = newRegistry(List.of());

    private VsmPackages() {
    }

    /** The root packages; their subpackages are in them. */
    public static List<EPackage> roots() {
        return ROOTS;
    }

    /**
     * A registry of its own with the metamodel of specifications and some others.
     *
     * @param metamodels packages that specifications may refer to; their subpackages are taken in as well
     */
    public static EPackage.Registry newRegistry(Collection<EPackage> metamodels) {
        EPackage.Registry registry = new EPackageRegistryImpl();
        metamodels.forEach(metamodel -> register(metamodel, registry));
        register(EcorePackage.eINSTANCE, registry);
        ROOTS.forEach(root -> register(root, registry));
        return registry;
    }

    /**
     * A class of the metamodel.
     *
     * @param namespace namespace of its package
     * @param name its name
     * @throws IllegalArgumentException when there is none
     */
    public static EClass type(String namespace, String name) {
        EPackage found = OWN.getEPackage(namespace);
        if (found != null && found.getEClassifier(name) instanceof EClass type) {
            return type;
        }
        throw new IllegalArgumentException(namespace + "#" + name);
    }

    private static void register(EPackage ePackage, EPackage.Registry registry) {
        registry.put(ePackage.getNsURI(), ePackage);
        ePackage.getESubpackages().forEach(sub -> register(sub, registry));
    }

    private static List<EPackage> load() {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(new EPackageRegistryImpl());
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        List<Resource> resources = FILES.stream().map(file -> set.createResource(uri(file))).toList();
        for (int i = 0; i < FILES.size(); i++) {
            try (InputStream content = VsmPackages.class.getResourceAsStream("/model/" + FILES.get(i))) {
                resources.get(i).load(content, Map.of());
            } catch (IOException broken) {
                throw new IllegalStateException("The metamodel " + FILES.get(i) + " of this bundle is broken", broken);
            }
        }
        EcoreUtil.resolveAll(set);
        return resources.stream().map(resource -> (EPackage) resource.getContents().get(0)).toList();
    }

    private static URI uri(String file) {
        return URI.createURI("keyweave-vsm:/model/" + file);
    }
}
