/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.keyweave.vsm.expr.Expression;

/** What all mappings share: which model elements are shown. */
public sealed interface MappingSpec extends SpecElement permits AbstractNodeMappingSpec, EdgeMappingSpec {

    /** What all mappings share, as one value. */
    MappingBasics basics();

    @Override
    default Origin origin() {
        return basics().origin();
    }

    @Override
    default String name() {
        return basics().name();
    }

    @Override
    default String label() {
        return basics().label();
    }

    /** Class of the elements shown; for relation-based edges empty text, see {@link DomainClass#isUnspecified()}. */
    DomainClass domainClass();

    /** Whether a candidate is shown: evaluated on the candidate; empty is yes. */
    default Expression preconditionExpression() {
        return basics().preconditionExpression();
    }

    /** Candidates, evaluated on the element of the container (or diagram); empty is all of the class in the model. */
    default Expression semanticCandidatesExpression() {
        return basics().semanticCandidatesExpression();
    }

    /** Further elements that the shown element stands for; empty is the element itself. */
    default Expression semanticElements() {
        return basics().semanticElements();
    }

    /** Whether the elements are shown as soon as they are there; if not, tools and drops bring them in. */
    default boolean createElements() {
        return basics().createElements();
    }

    /** Whether the elements stay synchronized even in a diagram that is not. */
    default boolean synchronizationLock() {
        return basics().synchronizationLock();
    }

    /** The tool that deletes an element. */
    default Link<DeleteElementSpec> deletionDescription() {
        return basics().deletionDescription();
    }

    /** The tool that edits the label. */
    default Link<DirectEditSpec> labelDirectEdit() {
        return basics().labelDirectEdit();
    }

    /** The tool that a double click runs. */
    default Link<DoubleClickSpec> doubleClickDescription() {
        return basics().doubleClickDescription();
    }

    /**
     * Own mappings followed by the reused ones of the same type, each once.
     *
     * @param own mappings owned
     * @param reused mappings reused, of any type
     * @param type the type wanted
     */
    static <M extends MappingSpec> List<M> join(List<M> own, List<? extends MappingSpec> reused, Class<M> type) {
        if (reused.isEmpty()) {
            return own;
        }
        Set<M> result = new LinkedHashSet<>(own);
        for (MappingSpec mapping : reused) {
            if (type.isInstance(mapping)) {
                result.add(type.cast(mapping));
            }
        }
        return new ArrayList<>(result);
    }
}
