/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.keyweave.model.io.KeyweaveResource;

/** Notes which of some files would have to be written because of what happens meanwhile. To be closed. */
final class WriteWatch implements AutoCloseable {

    /** What one file holds, and whether that changed. */
    private final class Content extends EContentAdapter {

        private final KeyweaveResource resource;

        Content(KeyweaveResource resource) {
            this.resource = resource;
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            boolean written = notification.getFeature() instanceof EStructuralFeature feature
                    && !feature.isTransient() && !feature.isDerived()
                    || notification.getNotifier() instanceof Resource
                            && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
            if (written && !notification.isTouch()) {
                touched.add(resource.file());
            }
        }

        @Override
        protected boolean resolve() {
            return false;
        }
    }

    private final List<Content> contents;
    private final Set<Path> touched = new LinkedHashSet<>();

    WriteWatch(List<KeyweaveResource> resources) {
        contents = resources.stream().map(Content::new).toList();
        contents.forEach(each -> each.resource.eAdapters().add(each));
    }

    /** The files whose content changed. */
    Set<Path> touched() {
        return touched;
    }

    @Override
    public void close() {
        contents.forEach(each -> each.resource.eAdapters().remove(each));
    }
}
