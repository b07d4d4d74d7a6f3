/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.keyweave.cli.CommandContext;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.diagram.state.KeyviewsFile;
import org.keyweave.model.io.LoadedModel;

/** What was decided about the diagrams of a model in the workbench. */
final class SavedViews {

    private SavedViews() {
    }

    /** The positions that lie beside a model; none when there are none or they cannot be read. */
    static Keyviews of(CommandContext context, LoadedModel model) {
        Path path = KeyviewsFile.beside(model.file());
        if (!Files.exists(path)) {
            return new Keyviews();
        }
        try {
            KeyviewsFile.Loaded loaded = KeyviewsFile.load(path, context.locale());
            loaded.problems().forEach(problem -> context.warn(problem.message()));
            return loaded.views();
        } catch (IOException e) {
            // Positions are a comfort: the pictures are drawn without, and the user is told.
            context.warn(context.text("diagram.viewsUnreadable", path, e.getMessage()));
            return new Keyviews();
        }
    }
}
