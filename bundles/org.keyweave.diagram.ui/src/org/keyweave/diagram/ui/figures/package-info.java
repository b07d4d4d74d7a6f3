/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Figures that take plain style values and paint them on a GC as the picture renderer writes them: same positions, same
 * widths, same order. No figure knows a diagram or a model.
 */
package org.keyweave.diagram.ui.figures;
