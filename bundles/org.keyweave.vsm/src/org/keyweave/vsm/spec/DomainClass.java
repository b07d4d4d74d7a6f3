/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * The name of a metaclass in the specification: {@code keyweave::Account}, {@code keyweave.Account} or
 * {@code Account}; a name without a package fits the classes of this name in any package. {@code EObject} fits
 * everything. Equal when the normalised name is.
 */
public final class DomainClass {

    private static final DomainClass UNSPECIFIED = new DomainClass("");

    private final String text;
    private final String packageName;
    private final String className;
    private final Map<EClass, Boolean> fits = new ConcurrentHashMap<>();

    private DomainClass(String text) {
        this.text = text;
        String normalized = text.trim().replace("::", ".");
        int dot = normalized.indexOf('.');
        packageName = dot < 0 ? "" : normalized.substring(0, dot);
        className = normalized.substring(dot + 1);
    }

    /**
     * Reads a name.
     *
     * @param text the text written; {@code null} or blank is {@linkplain #isUnspecified() no class}
     */
    public static DomainClass of(String text) {
        return text == null || text.isBlank() ? UNSPECIFIED : new DomainClass(text);
    }

    /** Whether no class was written; nothing is an instance then. */
    public boolean isUnspecified() {
        return className.isEmpty();
    }

    /** Whether it is {@code EObject}, which everything is an instance of. */
    public boolean isAny() {
        return "EObject".equals(className) && (packageName.isEmpty() || "ecore".equals(packageName));
    }

    /** Name of the package, empty when none was written. */
    public String packageName() {
        return packageName;
    }

    /** Name of the class. */
    public String className() {
        return className;
    }

    /** The name as written. */
    public String text() {
        return text;
    }

    /** Whether an element is an instance of this class or of a subclass; false for {@code null}. Cached by class. */
    public boolean isInstance(EObject element) {
        return element != null && fits(element.eClass());
    }

    /** Whether a class is this class or a subclass of it. Cached. */
    public boolean fits(EClass type) {
        Boolean known = fits.get(type);
        if (known == null) {
            known = isAny() || named(type) || type.getEAllSuperTypes().stream().anyMatch(this::named);
            fits.put(type, known);
        }
        return known;
    }

    /**
     * The classes of this name in some packages and their subpackages.
     *
     * @param packages where to look
     * @return what was found, in the order of the packages; empty for an unknown, an unspecified and any class
     */
    public List<EClass> find(Collection<EPackage> packages) {
        List<EClass> result = new ArrayList<>();
        for (EPackage candidate : packages) {
            if (packageName.isEmpty() || packageName.equals(candidate.getName())) {
                EClassifier found = candidate.getEClassifier(className);
                if (found instanceof EClass type) {
                    result.add(type);
                }
            }
            result.addAll(find(candidate.getESubpackages()));
        }
        return result;
    }

    private boolean named(EClass type) {
        return className.equals(type.getName())
                && (packageName.isEmpty() || packageName.equals(type.getEPackage().getName()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DomainClass domainClass && packageName.equals(domainClass.packageName)
                && className.equals(domainClass.className);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + className.hashCode();
    }

    @Override
    public String toString() {
        return packageName.isEmpty() ? className : packageName + "::" + className;
    }
}
