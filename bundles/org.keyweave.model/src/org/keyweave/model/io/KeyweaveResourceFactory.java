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
import org.eclipse.emf.ecore.resource.Resource;

/** Makes resources for {@code *.keyweave} files; registered for the extension and the content type. */
public final class KeyweaveResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new KeyweaveResource(uri);
    }
}
