/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.Sessions;

/** Says above a page that what it shows can be looked at only, and because of which file. */
public final class ProtectionNote {

    private ProtectionNote() {
    }

    /** The words for elements of one model; {@code null} when all of them can be changed. */
    public static String of(List<? extends EObject> elements) {
        String files = elements.stream().findFirst().flatMap(Sessions::of).stream()
                .flatMap(session -> session.protecting(elements).stream())
                .map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        return files.isEmpty() ? null : Texts.get("readOnly.note", files);
    }
}
