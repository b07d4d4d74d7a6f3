/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of reports. */
public enum ReportKind {
    /** Everything about one account, or about several one after the other, and what is planned. */
    ACCOUNT_PLAN("account-plan", "account", "plan"),
    /** All findings with explanation and remedy. */
    AUDIT("audit", "relationship-audit"),
    /** The accounts beside one another. */
    PORTFOLIO("portfolio", "portfolio-review"),
    /** What happens when people leave. */
    WHAT_IF("what-if", "what-if-memo"),
    /** What changed since an earlier version of the model. */
    CHANGES("changes", "diff", "what-changed");

    private final String id;
    private final Set<String> names;

    ReportKind(String id, String... others) {
        this.id = id;
        names = Stream.concat(Stream.of(id), Stream.of(others)).map(ReportKind::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Name on the command line. */
    public String id() {
        return id;
    }

    /**
     * The kind of a name on the command line: its id, or the name its report has, in any case and with or without
     * hyphens, as in {@code portfolio-review} or {@code WhatIf}.
     */
    public static Optional<ReportKind> of(String name) {
        return Stream.of(values()).filter(kind -> kind.names.contains(plain(name))).findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
