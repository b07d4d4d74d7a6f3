/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.List;
import java.util.Locale;

import org.keyweave.analysis.figure.Messages;

/**
 * A reason for a proposal.
 *
 * @param code the reason
 * @param args arguments of its text: names, numbers, model literals
 */
public record Reason(ReasonCode code, List<Object> args) {

    /** The reason in words. */
    public String text(Locale locale) {
        return Messages.of(locale).get("adviceReason." + code.name(), args.toArray());
    }
}
