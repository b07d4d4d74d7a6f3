/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Remembers which elements of a model changed. Constant time for each notification, subtrees added excepted. */
final class ModelRecorder extends EContentAdapter {

    private final Notifier model;
    private Set<EObject> touched = newSet();
    private Set<String> features = new HashSet<>();
    private boolean structural;
    private boolean any;

    ModelRecorder(EObject element) {
        model = model(element);
        model.eAdapters().add(this);
    }

    /** The whole that an element belongs to: its resource set, else its resource, else the outermost container. */
    static Notifier model(EObject element) {
        Resource resource = element.eResource();
        ResourceSet set = resource == null ? null : resource.getResourceSet();
        return set != null ? set : resource != null ? resource : EcoreUtil.getRootContainer(element);
    }

    void close() {
        model.eAdapters().remove(this);
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER
                || notification.getEventType() == Notification.RESOLVE) {
            return;
        }
        Object notifier = notification.getNotifier();
        if (notifier instanceof EObject object) {
            touched.add(object);
            structural |= notification.getFeature() instanceof EReference reference && reference.isContainment();
            features.add(notification.getFeature() instanceof EStructuralFeature feature ? feature.getName() : "");
        } else if (isContents(notification)) {
            structural = true;
            features.add("");
        } else {
            return;
        }
        any = true;
        touch(notification.getOldValue());
        touch(notification.getNewValue());
    }

    private static boolean isContents(Notification notification) {
        return notification.getNotifier() instanceof Resource
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS
                || notification.getNotifier() instanceof ResourceSet
                        && notification.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES;
    }

    private void touch(Object value) {
        if (value instanceof EObject object) {
            touched.add(object);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::touch);
        }
    }

    boolean isClean() {
        return !any;
    }

    /** Elements that changed since the last call, with what they held before and hold now. */
    Changes drain() {
        Changes result = new Changes(touched, features, structural);
        touched = newSet();
        features = new HashSet<>();
        structural = false;
        any = false;
        return result;
    }

    private static Set<EObject> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /**
     * What changed.
     *
     * @param touched elements that changed themselves, were referred to or are referred to now
     * @param features names of the features that changed; empty text for what is no feature
     * @param structural whether anything was added, removed or moved
     */
    record Changes(Set<EObject> touched, Set<String> features, boolean structural) {
    }
}
