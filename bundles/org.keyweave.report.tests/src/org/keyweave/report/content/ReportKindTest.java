/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportKindTest {

    @ParameterizedTest
    @CsvSource({"portfolio-review, PORTFOLIO", "Portfolio, PORTFOLIO", "relationship-audit, AUDIT", "WhatIf, WHAT_IF",
            "what_if_memo, WHAT_IF", "account plan, ACCOUNT_PLAN", "PLAN, ACCOUNT_PLAN", "diff, CHANGES"})
    void reportsGoByTheirNamesToo(String name, ReportKind kind) {
        assertEquals(Optional.of(kind), ReportKind.of(name));
    }

    @ParameterizedTest
    @EnumSource
    void idsAndConstantsAreNames(ReportKind kind) {
        assertEquals(Optional.of(kind), ReportKind.of(kind.id()));
        assertEquals(Optional.of(kind), ReportKind.of(kind.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "portfolios", "report"})
    void otherNamesAreNone(String name) {
        assertEquals(Optional.empty(), ReportKind.of(name));
    }
}
