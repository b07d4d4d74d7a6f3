/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * From notation and model to diagram, and how the diagram follows the model.
 *
 * <p>The diagram is cut into units: the children of a shape, the look of an element, the edges of a source or of a
 * candidate. A unit remembers what its expressions may have read: the element itself always, further elements where an
 * expression says so. A change of the model makes the units dirty that may have read what changed. EMF does not tell
 * what a Java service reads; a service that nothing is declared about (see
 * {@link org.keyweave.diagram.sync.ServiceReads}) is taken to read everything and is evaluated again after any change.
 * The outcome is always that of building the diagram anew.
 */
package org.keyweave.diagram.sync;
