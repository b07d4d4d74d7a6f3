/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** A load problem in the form that EMF's tools show. */
record ResourceDiagnostic(LoadProblem problem, URI uri) implements Resource.Diagnostic {

    @Override
    public String getMessage() {
        return problem.message(Locale.getDefault());
    }

    @Override
    public String getLocation() {
        return uri == null ? null : uri.toString();
    }

    @Override
    public int getLine() {
        return problem.line();
    }

    @Override
    public int getColumn() {
        return problem.column();
    }
}
