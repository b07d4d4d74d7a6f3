/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** The kind of a container. */
public sealed interface ContainerShapeSpec {

    /**
     * A box with a gradient.
     *
     * @param backgroundStyle direction of the gradient
     * @param backgroundColor colour the gradient starts with
     * @param foregroundColor colour the gradient ends with
     * @param labelBorderStyle id of the border around the label, empty when none
     */
    record Flat(BackgroundStyle backgroundStyle, ColorSpec backgroundColor, ColorSpec foregroundColor,
            String labelBorderStyle) implements ContainerShapeSpec {
    }

    /**
     * A shape.
     *
     * @param shape which one
     * @param backgroundColor fill
     */
    record Shape(ContainerShape shape, ColorSpec backgroundColor) implements ContainerShapeSpec {
    }

    /**
     * An image as background.
     *
     * @param workspacePath path {@code /bundle/path} of the image
     */
    record WorkspaceImage(String workspacePath) implements ContainerShapeSpec {
    }
}
