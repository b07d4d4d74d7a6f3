/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A reference from one element of the specification to at most one other. Such references run in circles (a mapping
 * knows its tools, a tool its mappings), so a link is bound once, while the specification is built, and never changes
 * afterwards.
 *
 * @param <T> type of the element referred to
 */
public final class Link<T> {

    private T target;

    /** A link to nothing, so far. */
    public Link() {
    }

    /** A link to an element. */
    public Link(T target) {
        this.target = Objects.requireNonNull(target);
    }

    /**
     * Binds the link; for the one who builds the specification.
     *
     * @throws IllegalStateException when it is bound already
     */
    public void bind(T newTarget) {
        if (target != null) {
            throw new IllegalStateException("bound already to " + target);
        }
        target = Objects.requireNonNull(newTarget);
    }

    /** Whether it leads anywhere. */
    public boolean isPresent() {
        return target != null;
    }

    /** The element referred to, {@code null} when there is none. */
    public T orNull() {
        return target;
    }

    /**
     * The element referred to.
     *
     * @throws NoSuchElementException when there is none
     */
    public T get() {
        if (target == null) {
            throw new NoSuchElementException("the link leads nowhere");
        }
        return target;
    }

    /** The element referred to as an {@link Optional}. */
    public Optional<T> asOptional() {
        return Optional.ofNullable(target);
    }

    /** Hands the element, if there is one, to an action. */
    public void ifPresent(Consumer<? super T> action) {
        if (target != null) {
            action.accept(target);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link<?> link && link.target == target;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(target);
    }

    @Override
    public String toString() {
        return target == null ? "-" : target.toString();
    }
}
