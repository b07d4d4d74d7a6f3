/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.nio.file.Path;
import java.util.List;

/** How a place in a file is written in messages. */
final class Place {

    private Place() {
    }

    static String text(Messages messages, Path file, int line, int column, List<String> sentences) {
        String place;
        String name = file == null ? messages.get("place.stream") : file.toString();
        if (line > 0) {
            place = messages.get("place.line", name, Integer.toString(line), Integer.toString(column));
        } else {
            place = messages.get("place.file", name);
        }
        return messages.get("place.sentences", place, String.join(messages.get("place.space"), sentences));
    }
}
