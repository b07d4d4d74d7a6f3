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
import java.nio.file.Path;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;

/** Saves a model again and again until it is killed; started by {@link KillTest} in a process of its own. */
final class LoopSaver {

    private LoopSaver() {
    }

    /** Takes the file; writes one letter after the first save. */
    public static void main(String[] args) throws IOException {
        LoadedModel model = ModelFile.load(Path.of(args[0]));
        Portfolio portfolio = model.requirePortfolio();
        FindingExclusion mark = KeyweaveFactory.eINSTANCE.createFindingExclusion();
        portfolio.getExclusions().clear();
        portfolio.getExclusions().add(mark);
        for (long i = 0;; i++) {
            portfolio.setName("save " + i);
            mark.setReason("save " + i);
            ModelFile.save(model);
            if (i == 0) {
                System.out.write('r');
                System.out.flush();
            }
        }
    }
}
