/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A change of the model that helps with a finding. */
public interface QuickFix {

    /** What becomes of the finding. */
    enum Effect {

        /** The finding is gone once the fix is executed. */
        RESOLVES,

        /** The way out is planned (touchpoints, actions); the finding goes when the plan has been carried out. */
        PLANS
    }

    /** Identifier of the fix within its rule. */
    String id();

    /** What becomes of the finding. */
    Effect effect();

    /** Label of a menu entry. */
    String label(Locale locale);

    /** What the fix changes, in one or two sentences. */
    String description(Locale locale);

    /**
     * The change as one undoable command. Texts that go into the model are in the language of its methodology.
     *
     * @throws IllegalStateException when the fix needs a reason and has none
     */
    Command createCommand(EditingDomain domain);

    /** Whether {@link #withReason} must be called first. */
    default boolean needsReason() {
        return false;
    }

    /**
     * The same fix with what the consultant has written.
     *
     * @param reason why
     * @param author who says so; may be {@code null}
     */
    default QuickFix withReason(String reason, String author) {
        return this;
    }
}
