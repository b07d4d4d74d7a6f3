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

/** What a rule looks at. */
public enum RuleCategory {

    /** The contacts between both sides. */
    NETWORK,

    /** The claimed stage and what evidences it. */
    STAGE,

    /** Strategies, objectives, actions, openings, risks and commitments. */
    PLAN,

    /** All accounts together, and rivals. */
    PORTFOLIO,

    /** Whether the model is sound in itself. */
    MODEL;

    /** Name in a language. */
    public String label(Locale locale) {
        return Messages.of(RuleCategory.class, locale).get("category." + name().toLowerCase(Locale.ROOT));
    }
}
