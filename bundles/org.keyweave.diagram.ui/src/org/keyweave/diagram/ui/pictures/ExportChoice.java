/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import org.keyweave.diagram.render.Theme;

/**
 * How a picture is to be written.
 *
 * @param format the format
 * @param scale pixels of a PNG for a pixel of the diagram
 * @param theme its colours
 * @param file path of the file
 */
record ExportChoice(PictureFormat format, double scale, Theme theme, String file) {
}
