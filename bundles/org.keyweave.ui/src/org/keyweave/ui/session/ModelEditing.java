/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.keyweave.model.io.KeyweaveResource;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.WriteProtection;
import org.keyweave.model.provider.KeyweaveItemProviderAdapterFactory;

/** Makes the editing domain of a model. */
final class ModelEditing {

    private ModelEditing() {
    }

    /** One domain with a command stack of its own, which leaves elements in files alone that may not be written. */
    static AdapterFactoryEditingDomain createEditingDomain(LoadedModel model, WriteGuard guard) {
        ComposedAdapterFactory factory = new ComposedAdapterFactory();
        factory.addAdapterFactory(new KeyweaveItemProviderAdapterFactory());
        factory.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return new AdapterFactoryEditingDomain(factory, new GuardedCommandStack(guard), model.resourceSet()) {
            @Override
            public boolean isReadOnly(Resource resource) {
                return resource instanceof KeyweaveResource file && file.file() != null
                        && WriteProtection.isOn(file.file());
            }
        };
    }
}
