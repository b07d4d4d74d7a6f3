/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * Ids of model elements: the {@code xmi:id}, else an id attribute, else the path of the element in its resource as it
 * was when first asked. The last kind is stable for the session only.
 */
public final class SemanticIds {

    private final Map<EObject, String> known = new IdentityHashMap<>();
    private final Map<String, EObject> taken = new HashMap<>();

    /** The id of an element. Constant time for elements with ids and those asked before. */
    public String of(EObject element) {
        String id = known.get(element);
        if (id == null) {
            id = find(element);
            EObject other = taken.putIfAbsent(id, element);
            for (int i = 2; other != null && other != element; i++) {
                String next = id + "~" + i;
                other = taken.putIfAbsent(next, element);
                if (other == null || other == element) {
                    id = next;
                }
            }
            known.put(element, id);
        }
        return id;
    }

    private static String find(EObject element) {
        Resource resource = element.eResource();
        if (resource instanceof XMLResource xml) {
            String id = xml.getID(element);
            if (id != null) {
                return id;
            }
        }
        String id = EcoreUtil.getID(element);
        if (id != null) {
            return id;
        }
        EObject root = EcoreUtil.getRootContainer(element);
        String path = root == element ? "" : EcoreUtil.getRelativeURIFragmentPath(root, element);
        int index = resource == null ? 0 : resource.getContents().indexOf(root);
        String file = resource == null || resource.getURI() == null ? "" : resource.getURI().lastSegment();
        return (file == null ? "" : file) + "#" + index + (path.isEmpty() ? "" : "/" + path);
    }

    /** A short text for a longer one, equal for equal ones: 64 bits (FNV-1a) in base 36. */
    static String digest(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toUnsignedString(hash, 36);
    }
}
