/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.keyweave.diagram.model.DiagramElement;

/**
 * All that is laid over a diagram. What is about elements that are not visible is not shown.
 *
 * @param badges signs; one an element
 * @param fades what is taken back
 * @param tags words
 * @param ghosts lines that are not there yet
 */
public record Decor(List<Badge> badges, List<Fade> fades, List<Tag> tags, List<Ghost> ghosts) {

    /** Nothing. */
    public static final Decor NONE = new Decor(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Decor {
        badges = List.copyOf(badges);
        fades = List.copyOf(fades);
        tags = List.copyOf(tags);
        ghosts = List.copyOf(ghosts);
    }

    /** This and another one. */
    public Decor plus(Decor other) {
        return new Decor(joined(badges, other.badges), joined(fades, other.fades), joined(tags, other.tags),
                joined(ghosts, other.ghosts));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The sign on an element. */
    public Optional<Badge> badge(DiagramElement element) {
        return badges.stream().filter(badge -> badge.element() == element).findFirst();
    }
}
