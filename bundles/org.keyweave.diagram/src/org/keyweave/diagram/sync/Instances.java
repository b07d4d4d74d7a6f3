/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.keyweave.vsm.spec.DomainClass;

/** All elements of a model by class, in the order of the model. Collected when asked after the structure changed. */
final class Instances {

    private final Notifier model;
    private final Map<DomainClass, List<EObject>> byClass = new HashMap<>();
    private List<EObject> all;

    Instances(Notifier model) {
        this.model = model;
    }

    void structureChanged() {
        all = null;
        byClass.clear();
    }

    List<EObject> of(DomainClass type) {
        return byClass.computeIfAbsent(type, key -> collect().stream().filter(key::isInstance).toList());
    }

    private List<EObject> collect() {
        if (all == null) {
            all = new ArrayList<>();
            if (model instanceof ResourceSet set) {
                set.getResources().forEach(this::addAll);
            } else if (model instanceof Resource resource) {
                addAll(resource);
            } else {
                add((EObject) model);
            }
        }
        return all;
    }

    private void addAll(Resource resource) {
        resource.getContents().forEach(this::add);
    }

    private void add(EObject element) {
        all.add(element);
        for (EObject child : element.eContents()) {
            if (!child.eIsProxy() && ((InternalEObject) child).eDirectResource() == null) {
                add(child);
            }
        }
    }
}
