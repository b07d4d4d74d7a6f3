/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What users can do in a diagram: the tools of the notation and the decisions about positions, layers and filters, as
 * EMF commands. A command records what it does to the model and to the state of the diagram; undo and redo are exact.
 */
package org.keyweave.diagram.tools;
