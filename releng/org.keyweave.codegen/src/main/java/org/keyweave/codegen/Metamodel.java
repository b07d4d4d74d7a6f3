/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * The generator model and the packages that it generates for, as read from the model bundle.
 *
 * @param genModel the generator model, reconciled with its ecore
 */
record Metamodel(GenModel genModel) {

    static final String MODEL_BUNDLE = "org.keyweave.model";
    static final String EDIT_BUNDLE = "org.keyweave.model.edit";
    private static final String GEN_MODEL = MODEL_BUNDLE + "/model/keyweave.genmodel";

    /**
     * Reads the generator model.
     *
     * @param bundles folder of the bundles
     * @throws IOException           when the file is missing or cannot be read
     * @throws IllegalStateException when it has errors or names something that does not exist
     */
    static Metamodel load(Path bundles) throws IOException {
        Path file = bundles.resolve(GEN_MODEL);
        if (!Files.isRegularFile(file)) {
            throw new IOException("no generator model: " + file);
        }
        GenModelPackage.eINSTANCE.eClass();
        try (var folders = Files.newDirectoryStream(bundles, Files::isDirectory)) {
            for (Path folder : folders) {
                EcorePlugin.getPlatformResourceMap().put(folder.getFileName().toString(), folderUri(folder));
            }
        }
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource = resources.getResource(URI.createPlatformResourceURI("/" + GEN_MODEL, true), true);
        EcoreUtil.resolveAll(resources);
        for (Resource read : resources.getResources()) {
            if (!read.getErrors().isEmpty()) {
                throw new IllegalStateException(read.getURI() + ": " + read.getErrors());
            }
        }
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        Diagnostic diagnosis = genModel.diagnose();
        if (diagnosis.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnosis.toString());
        }
        return new Metamodel(genModel);
    }

    /** The packages that code is generated for, in the order of the generator model. */
    List<EPackage> packages() {
        return genModel.getGenPackages().stream().map(p -> p.getEcorePackage()).toList();
    }

    static URI folderUri(Path folder) {
        return URI.createFileURI(folder.toAbsolutePath().normalize() + "/");
    }
}
