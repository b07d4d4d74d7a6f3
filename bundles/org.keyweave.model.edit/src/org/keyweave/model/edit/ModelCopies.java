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
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies of elements for a place that is not theirs yet. A copy must not show up among the touchpoints of a living
 * person before it stands somewhere itself, so references with an inverse to elements that are not copied along are
 * listed as links, to be set when the copy is in the model.
 */
final class ModelCopies {

    /** A reference of a copy that still has to be set. */
    record Link(EObject holder, EReference reference, EObject target) {
    }

    private final List<EObject> copies;
    private final List<Link> links;
    private final Copier copier;

    ModelCopies(Collection<? extends EObject> originals) {
        copier = new Copier();
        copies = new ArrayList<>(copier.copyAll(originals));
        copier.copyReferences();
        links = copier.links;
    }

    /** The copies, in the order of the originals. */
    List<EObject> copies() {
        return copies;
    }

    List<Link> links() {
        return links;
    }

    /** Takes over the links of the originals, which were copies themselves. */
    void addLinksOf(List<Link> originals) {
        for (Link link : originals) {
            EObject holder = copier.get(link.holder);
            if (holder != null) {
                links.add(new Link(holder, link.reference, link.target));
            }
        }
    }

    private static final class Copier extends EcoreUtil.Copier {

        private static final long serialVersionUID = 1L;
        private final transient List<Link> links = new ArrayList<>();

        @Override
        protected void copyReference(EReference reference, EObject original, EObject copy) {
            if (reference.isTransient() || reference.isDerived()) {
                return;
            }
            super.copyReference(reference, original, copy);
            if (reference.getEOpposite() != null) {
                for (EObject target : Usages.targets(original, reference)) {
                    if (!containsKey(target)) {
                        links.add(new Link(copy, reference, target));
                    }
                }
            }
        }
    }
}
