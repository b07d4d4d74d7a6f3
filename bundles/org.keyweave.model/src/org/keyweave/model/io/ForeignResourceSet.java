/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Finds the other files of a model when not {@link ModelFile} but a resource set of some other tool, such as Sirius,
 * loads one of them: only model files below or beside it, by relative addresses.
 */
final class ForeignResourceSet {

    private final ResourceSet resources;
    private final URI base;

    ForeignResourceSet(ResourceSet resources, URI base) {
        this.resources = resources;
        this.base = base;
    }

    /** The other file, loaded; {@code null} if it is not there, lies elsewhere or is no model. */
    KeyweaveResource find(String address) {
        if (resources == null || base == null || !base.isHierarchical() || base.isRelative()
                || !ModelFolder.isPlain(address) || URI.decode(address).contains("..")) {
            return null;
        }
        URI uri = URI.createURI(address).resolve(base);
        try {
            Resource found = resources.getResource(uri, resources.getURIConverter().exists(uri, null));
            return found instanceof KeyweaveResource model && !model.getContents().isEmpty() ? model : null;
        } catch (WrappedException e) {
            // the resource set lists what is wrong with that file among the errors of its resource
            return null;
        }
    }
}
