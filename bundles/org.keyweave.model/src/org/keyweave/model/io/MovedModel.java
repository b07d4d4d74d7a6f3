/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;

/** A model on its way to another place: it stays where it was when it cannot be written there. */
final class MovedModel {

    private final LoadedModel model;
    private final Map<KeyweaveResource, Path> targets = new LinkedHashMap<>();
    private final Map<KeyweaveResource, URI> oldUris = new LinkedHashMap<>();
    private final Map<KeyweaveResource, FileStamp> oldStamps = new LinkedHashMap<>();

    MovedModel(LoadedModel model, Path file) {
        this.model = model;
        Path target = file.toAbsolutePath().normalize();
        Path oldFolder = model.main().file() == null ? null : model.main().file().getParent();
        for (KeyweaveResource resource : model.modelResources()) {
            targets.put(resource, resource == model.main() ? target
                    : target.resolveSibling(oldFolder.relativize(resource.file()).toString()));
        }
    }

    SaveReport save(SaveOptions options) throws ModelFileException {
        boolean done = false;
        try {
            for (Map.Entry<KeyweaveResource, Path> entry : targets.entrySet()) {
                move(entry.getKey(), entry.getValue());
            }
            SaveReport report = new SaveSession(options).save(model.modelResources());
            model.models().setFolder(new ModelFolder(model.main().file().getParent()));
            done = true;
            return report;
        } finally {
            if (!done) {
                oldUris.forEach(KeyweaveResource::setURI);
                oldStamps.forEach(KeyweaveResource::setStamp);
            }
        }
    }

    private void move(KeyweaveResource resource, Path target) throws ModelFileException {
        if (target.equals(resource.file())) {
            return;
        }
        oldUris.put(resource, resource.getURI());
        oldStamps.put(resource, resource.stamp());
        try {
            Files.createDirectories(target.getParent());
        } catch (IOException e) {
            throw SaveSession.failure(target, e);
        }
        resource.setURI(ModelFile.uri(target));
        resource.setStamp(null);
    }
}
