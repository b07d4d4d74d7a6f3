/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.file.Path;
import java.util.HashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.keyweave.model.KeyweavePackage;

/**
 * Holds the files of one model. Following a reference never opens a model file: all of them were read at once by
 * {@link ModelFile}. Other files, such as diagrams, are opened only inside the model's folder.
 */
final class ModelResourceSet extends ResourceSetImpl {

    private ModelFolder folder;

    ModelResourceSet(ModelFolder folder) {
        this.folder = folder;
        setURIResourceMap(new HashMap<>());
        getPackageRegistry().put(KeyweavePackage.eNS_URI, KeyweavePackage.eINSTANCE);
        getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(ModelFolder.EXTENSION, new KeyweaveResourceFactory());
    }

    ModelFolder folder() {
        return folder;
    }

    void setFolder(ModelFolder moved) {
        folder = moved;
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, loadOnDemand && mayOpen(uri));
    }

    private boolean mayOpen(URI uri) {
        return uri.isFile() && !ModelFolder.EXTENSION.equals(uri.fileExtension())
                && folder.contains(Path.of(uri.toFileString()));
    }
}
