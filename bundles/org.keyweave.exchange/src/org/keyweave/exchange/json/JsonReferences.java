/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.tables.ModelFeatures;

/** References read before the element that they name. */
final class JsonReferences {

    /** One of them; the path is where it stands in the file. */
    private record Pending(EObject element, EReference reference, String id, String path) {
    }

    private final List<Pending> pending = new ArrayList<>();

    void later(EObject element, EReference reference, String id, String path) {
        pending.add(new Pending(element, reference, id, path));
    }

    void resolve(Map<String, EObject> byId, Function<Text, ExchangeException> problem) throws ExchangeException {
        for (Pending each : pending) {
            EObject target = byId.get(each.id());
            if (target == null || !each.reference().getEReferenceType().isInstance(target)) {
                throw problem.apply(Text.of("tables.reference", each.id(), each.path()));
            }
            ModelFeatures.put(each.element(), each.reference(), target);
        }
    }
}
