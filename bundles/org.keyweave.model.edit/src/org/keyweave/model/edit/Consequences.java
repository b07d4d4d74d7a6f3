/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * What follows from deleting elements: what makes no sense without them and goes along, and who else refers to what
 * goes. Found in one pass over the model, and one more for each round of elements that go along.
 */
public final class Consequences {

    private final Set<EObject> doomed;
    private final List<Usages.Usage> usages;

    private Consequences(Set<EObject> doomed, List<Usages.Usage> usages) {
        this.doomed = doomed;
        this.usages = usages;
    }

    /** Looks through all files of a domain. */
    public static Consequences of(EditingDomain domain, Collection<? extends EObject> elements) {
        Set<EObject> doomed = Usages.withContents(elements);
        List<Usages.Usage> usages = new ArrayList<>();
        Set<EObject> news = doomed;
        while (!news.isEmpty()) {
            Set<EObject> next = new LinkedHashSet<>();
            for (Usages.Usage usage : Usages.of(news, domain.getResourceSet())) {
                usages.add(usage);
                if (Dependence.isEssential(usage.reference()) && !doomed.contains(usage.holder())) {
                    Usages.addWithContents(usage.holder(), next);
                }
            }
            doomed = new LinkedHashSet<>(doomed);
            doomed.addAll(next);
            news = next;
        }
        return new Consequences(doomed, usages);
    }

    /** All that goes, with contents: what was named first, then what goes along. */
    public Set<EObject> doomed() {
        return Collections.unmodifiableSet(doomed);
    }

    /** The elements outside of given ones and their contents that refer to what goes, whether they go along or not. */
    public Set<EObject> users(Collection<? extends EObject> elements) {
        Set<EObject> inside = Usages.withContents(elements);
        Set<EObject> users = new LinkedHashSet<>();
        for (Usages.Usage usage : usages) {
            if (!inside.contains(usage.holder())) {
                users.add(usage.holder());
            }
        }
        return users;
    }

    /** The references to what goes. */
    List<Usages.Usage> usages() {
        return usages;
    }
}
