/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;

/**
 * A copy of a client model in which some people have left. Its elements have the ids of the originals, so that a diagram
 * of it finds everything in its place, and the notation shows who left as it always does.
 */
final class AfterLeaving {

    private final Map<EObject, EObject> copies;

    private AfterLeaving(Map<EObject, EObject> copies) {
        this.copies = copies;
    }

    /**
     * Copies a model; the model itself is only read. Takes time and memory in proportion to it.
     *
     * @param leaving people who leave
     * @param lastDay their last day; before the analysis date, as of which they have left
     */
    static AfterLeaving of(Portfolio portfolio, Collection<Person> leaving, LocalDate lastDay) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        EObject copy = copier.copy(EcoreUtil.getRootContainer(portfolio));
        copier.copyReferences();
        XMLResource resource = new XMIResourceImpl(URI.createURI("after-leaving.keyweave"));
        resource.getContents().add(copy);
        copier.forEach((original, twin) -> {
            Resource home = original.eResource();
            if (home instanceof XMLResource xml && xml.getID(original) != null) {
                resource.setID(twin, xml.getID(original));
            }
        });
        for (Person person : leaving) {
            if (copier.get(person) instanceof Person twin) {
                twin.setActiveUntil(lastDay);
            }
        }
        return new AfterLeaving(copier);
    }

    /** What became of an element of the model. */
    <T extends EObject> T of(T element) {
        @SuppressWarnings("unchecked")
        T copy = (T) copies.get(element);
        return copy;
    }
}
