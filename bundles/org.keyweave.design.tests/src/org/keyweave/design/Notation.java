/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.vsm.VsmLoader;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.compile.LabelTexts;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.spec.DiagramSpec;

/** The notation, compiled for tests. */
final class Notation {

    private Notation() {
    }

    /** The notation with its label keys as they are written. */
    static CompiledVsm compiled() throws IOException {
        return compile(new VsmCompiler(Notation.class.getClassLoader()::loadClass));
    }

    /** One diagram with labels in a language. */
    static DiagramSpec diagram(String name, Locale locale) throws IOException {
        return compile(new VsmCompiler(Notation.class.getClassLoader()::loadClass,
                LabelTexts.of(KeyweaveDesign.labels(locale)))).orThrow().diagram(name).orElseThrow();
    }

    private static CompiledVsm compile(VsmCompiler compiler) throws IOException {
        try (InputStream in = KeyweaveDesign.specification().openStream()) {
            return compiler.compile(new VsmLoader(List.of(KeyweavePackage.eINSTANCE)).load(in,
                    URI.createURI("keyweave.odesign")));
        }
    }
}
