/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Draws a diagram without a screen: {@link org.keyweave.diagram.render.SvgRenderer} writes SVG,
 * {@link org.keyweave.diagram.render.PngRenderer} and {@link org.keyweave.diagram.render.PdfRenderer} turn that into
 * pixels and pages. What is drawn is what the diagram says; a {@link org.keyweave.diagram.render.Theme} only replaces
 * colours.
 */
package org.keyweave.diagram.render;
