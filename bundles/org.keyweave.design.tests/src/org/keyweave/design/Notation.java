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

import org.eclipse.emf.common.util.URI;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.vsm.compile.CompiledVsm;
import org.keyweave.vsm.compile.VsmCompiler;
import org.keyweave.vsm.spec.DiagramSpec;

/** The notation, compiled for tests. */
final class Notation {

    private Notation() {
    }

    static CompiledVsm compiled() throws IOException {
        try (InputStream in = KeyweaveDesign.specification().openStream()) {
            return VsmCompiler.load(in, URI.createURI("keyweave.odesign"), List.of(KeyweavePackage.eINSTANCE),
                    Notation.class.getClassLoader()::loadClass);
        }
    }

    static DiagramSpec diagram(String name) throws IOException {
        return compiled().orThrow().diagram(name).orElseThrow();
    }
}
