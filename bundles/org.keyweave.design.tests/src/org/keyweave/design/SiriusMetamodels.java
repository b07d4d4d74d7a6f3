/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UnresolvedProxyCrossReferencer;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.keyweave.model.KeyweavePackage;

/**
 * The metamodels of Sirius, read from a folder into packages of one resource set only. References between the files
 * are resolved by file name, wherever the files of the published bundles would look for each other.
 */
final class SiriusMetamodels {

    private static final List<String> REQUIRED = List.of("viewpoint.ecore", "diagram.ecore");

    private static final List<String> OPTIONAL = List.of("table.ecore", "tree.ecore", "properties.ecore");

    private final ResourceSet resourceSet = new ResourceSetImpl();

    private SiriusMetamodels() {
    }

    /**
     * Reads the metamodels of a folder.
     *
     * @throws IOException when one that is required is missing, naming it
     */
    static SiriusMetamodels load(Path folder) throws IOException {
        SiriusMetamodels metamodels = new SiriusMetamodels();
        ResourceSet set = metamodels.resourceSet;
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
        set.getPackageRegistry().put(KeyweavePackage.eNS_URI, KeyweavePackage.eINSTANCE);
        List<String> names = new ArrayList<>(REQUIRED);
        for (String name : OPTIONAL) {
            if (Files.isRegularFile(folder.resolve(name))) {
                names.add(name);
            }
        }
        for (String name : names) {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new IOException("expected Sirius' metamodel " + name + " in " + folder);
            }
            mapWaysTo(set, name, URI.createFileURI(file.toAbsolutePath().toString()), folder);
        }
        for (String name : names) {
            Resource resource = set.getResource(URI.createFileURI(folder.resolve(name).toAbsolutePath().toString()), true);
            register(set, resource.getContents().stream().map(EPackage.class::cast).toList());
        }
        // A dynamic attribute remembers the type that it saw first, so no type may be a proxy when one is used.
        EcoreUtil.resolveAll(set);
        metamodels.createEnvironment();
        return metamodels;
    }

    /** Loads a specification strictly: what the metamodels do not know ends up in the resource's errors. */
    Resource loadSpecification(String name, InputStream in) throws IOException {
        Resource resource = resourceSet.createResource(URI.createURI("memory:/" + name));
        try {
            resource.load(in, Map.of());
        } catch (IOException e) {
            if (resource.getErrors().isEmpty()) {
                throw e;
            }
        }
        return resource;
    }

    /** Everything that is wrong with a loaded specification, one line each. */
    List<String> problems(Resource resource) {
        List<String> problems = new ArrayList<>();
        resource.getErrors().forEach(error -> problems.add("line " + error.getLine() + ": " + error.getMessage()));
        Map<EObject, Collection<EStructuralFeature.Setting>> unresolved =
                UnresolvedProxyCrossReferencer.find(resource);
        unresolved.forEach((proxy, settings) -> settings.forEach(setting -> problems.add("unresolved "
                + EcoreUtil.getURI(proxy) + " in " + setting.getEObject().eResource().getURIFragment(setting.getEObject())
                + "/" + setting.getEStructuralFeature().getName())));
        for (EObject root : resource.getContents()) {
            collect(Diagnostician.INSTANCE.validate(root), problems);
        }
        return problems;
    }

    private static void collect(Diagnostic diagnostic, List<String> problems) {
        // A required feature that is derived or transient is filled by Sirius' own classes, which are not here.
        boolean derived = diagnostic.getData().stream()
                .anyMatch(data -> data instanceof EStructuralFeature feature && (feature.isDerived() || feature.isTransient()));
        if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() >= Diagnostic.WARNING && !derived) {
            problems.add(diagnostic.getMessage());
        }
        diagnostic.getChildren().forEach(child -> collect(child, problems));
    }

    private static void register(ResourceSet set, List<EPackage> packages) {
        for (EPackage ePackage : packages) {
            set.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
            ePackage.getEClassifiers().stream().filter(type -> type instanceof EDataType
                    && URI.class.getName().equals(type.getInstanceClassName()))
                    .forEach(type -> ((EDataType.Internal) type).setConversionDelegate(new UriConversion()));
            register(set, ePackage.getESubpackages());
        }
    }

    /** Maps the ways in which the published bundles name each other's metamodels to the one folder. */
    private static void mapWaysTo(ResourceSet set, String name, URI file, Path folder) {
        String bundle = switch (name) {
            case "viewpoint.ecore" -> "org.eclipse.sirius.model";
            case "diagram.ecore" -> "org.eclipse.sirius.diagram.model";
            case "table.ecore" -> "org.eclipse.sirius.table.model";
            case "tree.ecore" -> "org.eclipse.sirius.tree.model";
            default -> "org.eclipse.sirius.properties";
        };
        Map<URI, URI> uris = set.getURIConverter().getURIMap();
        uris.put(URI.createURI("platform:/plugin/" + bundle + "/model/" + name), file);
        uris.put(URI.createURI("platform:/resource/" + bundle + "/model/" + name), file);
        // A package is found by the address that is asked for, before any mapping of addresses.
        set.getPackageRegistry().put(URI.createURI("../../org.eclipse.emf.ecore/model/Ecore.ecore")
                .resolve(URI.createFileURI(folder.toAbsolutePath() + "/x.ecore")).toString(), EcorePackage.eINSTANCE);
        // The files of the source tree name their neighbours as ../../bundle/model/name.
        URI neighbour = URI.createURI("../../" + bundle + "/model/" + name)
                .resolve(URI.createFileURI(folder.toAbsolutePath() + "/x.ecore"));
        uris.put(neighbour, file);
    }

    /** Sirius' environment resource: the palette of system colours that specifications refer to. */
    private void createEnvironment() {
        EPackage description = resourceSet.getPackageRegistry()
                .getEPackage("http://www.eclipse.org/sirius/description/1.1.0");
        EObject environment = create(description, "Environment");
        EObject palette = create(description, "SytemColorsPalette");
        environment.eSet(environment.eClass().getEStructuralFeature("systemColors"), palette);
        EReference entries = (EReference) palette.eClass().getEStructuralFeature("entries");
        @SuppressWarnings("unchecked")
        List<EObject> colors = (List<EObject>) palette.eGet(entries);
        EEnum names = (EEnum) description.getEClassifier("SystemColors");
        names.getELiterals().forEach(literal -> {
            EObject color = create(description, "SystemColor");
            color.eSet(color.eClass().getEStructuralFeature("name"), literal.getLiteral());
            colors.add(color);
        });
        Resource resource = new XMIResourceFactoryImpl().createResource(URI.createURI("environment:/viewpoint"));
        resource.getContents().add(environment);
        resourceSet.getResources().add(resource);
    }

    /** What Sirius' generated factory does; a dynamic package cannot make an address out of its text. */
    private static final class UriConversion implements EDataType.Internal.ConversionDelegate {

        @Override
        public String convertToString(Object value) {
            return String.valueOf(value);
        }

        @Override
        public Object createFromString(String literal) {
            return URI.createURI(literal);
        }
    }

    private static EObject create(EPackage ePackage, String name) {
        return EcoreUtil.create((EClass) ePackage.getEClassifier(name));
    }
}
