/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyweave.vsm.spec.DomainClass;

/** The classes that a specification is about. */
final class Metamodels {

    private final Collection<EPackage> roots;
    private final Set<EClass> classes = new LinkedHashSet<>();

    Metamodels(Collection<EPackage> roots) {
        this.roots = roots;
        roots.forEach(this::add);
    }

    private void add(EPackage ePackage) {
        ePackage.getEClassifiers().forEach(classifier -> {
            if (classifier instanceof EClass eClass) {
                classes.add(eClass);
            }
        });
        ePackage.getESubpackages().forEach(this::add);
    }

    /** Whether no metamodel was given, so that nothing can be said about classes. */
    boolean isEmpty() {
        return classes.isEmpty();
    }

    /** The classes of a name; {@code EObject} for any. */
    List<EClass> find(DomainClass name) {
        return name.isAny() ? List.of(EcorePackage.Literals.EOBJECT) : name.find(roots);
    }

    /** The classes an element of a type may be of: itself and its subclasses, without abstract ones. */
    List<EClass> concrete(EClass type) {
        List<EClass> result = new ArrayList<>();
        if (!type.isAbstract() && !type.isInterface() && type != EcorePackage.Literals.EOBJECT) {
            result.add(type);
        }
        for (EClass candidate : classes) {
            if (candidate != type && !candidate.isAbstract() && !candidate.isInterface()
                    && (type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(candidate))) {
                result.add(candidate);
            }
        }
        return result;
    }

    /** The class that a Java type stands for; empty when it stands for none. */
    Optional<EClass> ofJava(Class<?> type) {
        return classes.stream().filter(eClass -> eClass.getInstanceClass() == type).findFirst();
    }
}
