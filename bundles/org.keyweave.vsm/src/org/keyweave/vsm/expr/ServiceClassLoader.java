/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

/** Finds the classes that a specification names as Java extensions. */
@FunctionalInterface
public interface ServiceClassLoader {

    /**
     * Finds a class.
     *
     * @param qualifiedName name of the class
     * @return the class
     * @throws ClassNotFoundException when there is none
     */
    Class<?> load(String qualifiedName) throws ClassNotFoundException;

    /** Looks the classes up in a class loader. */
    static ServiceClassLoader of(ClassLoader loader) {
        return loader::loadClass;
    }

    /** Finds nothing: for specifications that name no Java extension. */
    static ServiceClassLoader none() {
        return name -> {
            throw new ClassNotFoundException(name);
        };
    }
}
