/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.ui.forms.IManagedForm;
import org.keyweave.diagram.ui.DiagramPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads and verifies the classes of editors before the first of them is opened. They are not initialized: some make
 * fonts and colours, which belongs to the user interface thread and to those who need them.
 */
final class ClassWarmUp {

    private static final List<Class<?>> OF_BUNDLES =
            List.of(DiagramPart.class, EditPart.class, IFigure.class, IManagedForm.class, ClassWarmUp.class);
    private static final String SUFFIX = ".class";

    private ClassWarmUp() {
    }

    /** Loads until all are loaded or nobody wants it any more. */
    static void run(BooleanSupplier cancelled) {
        for (Class<?> one : OF_BUNDLES) {
            Bundle bundle = FrameworkUtil.getBundle(one);
            BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
            if (wiring != null) {
                load(wiring, cancelled);
            }
        }
    }

    private static void load(BundleWiring wiring, BooleanSupplier cancelled) {
        for (String path : wiring.listResources("/", "*" + SUFFIX,
                BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            load(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'), wiring.getClassLoader());
        }
    }

    private static void load(String name, ClassLoader loader) {
        try {
            // To tell its methods a class is linked, and for that verified, which takes longer than to read it.
            Class.forName(name, false, loader).getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError optional) {
            // Part of a library that needs what is not there; nobody will open it.
            System.getLogger(ClassWarmUp.class.getName()).log(Level.TRACE, name, optional);
        }
    }
}
