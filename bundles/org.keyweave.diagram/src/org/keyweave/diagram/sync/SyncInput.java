/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.TextMeasurer;
import org.keyweave.vsm.spec.DiagramSpec;

/**
 * What a diagram is made from.
 *
 * @param spec what kind of diagram
 * @param target the model element it is for
 * @param state what was decided about it; {@code null} starts without
 * @param reads what services read
 * @param measurer measures labels
 * @param locale language of problems
 */
public record SyncInput(DiagramSpec spec, EObject target, DiagramState state, ServiceReads reads,
        TextMeasurer measurer, Locale locale) {

    /** Checks what must be there. */
    public SyncInput {
        Objects.requireNonNull(spec);
        Objects.requireNonNull(target);
        Objects.requireNonNull(reads);
        Objects.requireNonNull(measurer);
        Objects.requireNonNull(locale);
    }

    /** A new diagram in English, with the fonts of this machine and nothing known about services. */
    public static SyncInput of(DiagramSpec spec, EObject target) {
        return new SyncInput(spec, target, null, ServiceReads.NONE, new AwtTextMeasurer(), Locale.ENGLISH);
    }

    /** The same with what was decided. */
    public SyncInput withState(DiagramState newState) {
        return new SyncInput(spec, target, newState, reads, measurer, locale);
    }

    /** The same with declarations about services. */
    public SyncInput withReads(ServiceReads newReads) {
        return new SyncInput(spec, target, state, newReads, measurer, locale);
    }

    /** The same with another measurer; sharing one saves measuring anew. */
    public SyncInput withMeasurer(TextMeasurer newMeasurer) {
        return new SyncInput(spec, target, state, reads, newMeasurer, locale);
    }

    /** The same in another language. */
    public SyncInput withLocale(Locale newLocale) {
        return new SyncInput(spec, target, state, reads, measurer, newLocale);
    }
}
