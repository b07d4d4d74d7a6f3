/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A picture of a diagram as it was when the picture was prepared. Writing takes the time; it looks at the diagram no more,
 * so that the diagram may change meanwhile, and stops soon when its thread is interrupted or the stream fails.
 */
@FunctionalInterface
public interface PreparedPicture {

    /** Writes the picture; what was written is of no use when this fails. */
    void write(OutputStream out) throws IOException;
}
