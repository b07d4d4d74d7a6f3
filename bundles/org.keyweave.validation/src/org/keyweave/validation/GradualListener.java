/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Listens to an element and all that it contains, but comes to the contents a few at a time, so that whoever edits a
 * model of a hundred thousand elements is not held up meanwhile. What is added or moved in the meantime is not missed:
 * an element that is listened to says what it gets, and one that is not yet is looked into when its turn comes.
 */
final class GradualListener extends EContentAdapter {

    private final Deque<EObject> waiting = new ArrayDeque<>();
    private final Consumer<Notification> listener;
    private boolean whole;

    /**
     * Listens to nothing yet.
     *
     * @param listener told of each change of what is listened to
     */
    GradualListener(Consumer<Notification> listener) {
        this.listener = listener;
    }

    /** Begins with an element. */
    void start(EObject root) {
        root.eAdapters().add(this);
    }

    /**
     * Goes on with some elements.
     *
     * @param elements how many at most
     * @return whether all is listened to now
     */
    boolean proceed(int elements) {
        for (int i = 0; i < elements && !waiting.isEmpty(); i++) {
            EObject next = waiting.pop();
            // It may have left since, or have come back and been met then.
            if (hears(next.eContainer()) && !hears(next)) {
                next.eAdapters().add(this);
            }
        }
        whole = waiting.isEmpty();
        return whole;
    }

    private boolean hears(EObject element) {
        return element != null && element.eAdapters().contains(this);
    }

    /** Gives up what is still to come and what is listened to. */
    void stop(EObject root) {
        waiting.clear();
        whole = true;
        root.eAdapters().remove(this);
    }

    @Override
    protected void setTarget(EObject target) {
        if (whole) {
            super.setTarget(target);
        } else {
            basicSetTarget(target);
            waiting.addAll(target.eContents());
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch()) {
            listener.accept(notification);
        }
    }
}
