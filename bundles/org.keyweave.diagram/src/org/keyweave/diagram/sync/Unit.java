/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.DiagramProblem;

/** A part of a diagram that is evaluated as a whole. */
abstract class Unit {

    final List<EObject> watched = new ArrayList<>(0);
    final List<EObject> watchedTrees = new ArrayList<>(0);
    List<DiagramProblem> problems = List.of();
    boolean everything;
    boolean figures;
    boolean structure;
    boolean dirty;
    boolean dead;

    /** The element whose changes make it dirty in any case. */
    abstract EObject self();

    /** Id of the diagram element or path of the mapping that problems are told for. */
    abstract String owner();

    /** Evaluates; the dependencies and problems of the last time are gone by then. */
    abstract void run();
}
