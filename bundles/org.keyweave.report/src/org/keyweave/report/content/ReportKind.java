/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of reports. */
public enum ReportKind {
    /** Everything about one account, or about several one after the other, and what is planned. */
    ACCOUNT_PLAN("account-plan"),
    /** All findings with explanation and remedy. */
    AUDIT("audit"),
    /** The accounts beside one another. */
    PORTFOLIO("portfolio"),
    /** What happens when people leave. */
    WHAT_IF("what-if"),
    /** What changed since an earlier version of the model. */
    CHANGES("changes");

    private final String id;

    ReportKind(String id) {
        this.id = id;
    }

    /** Name on the command line. */
    public String id() {
        return id;
    }

    /** The kind of a name on the command line. */
    public static Optional<ReportKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id.equalsIgnoreCase(id)).findFirst();
    }
}
