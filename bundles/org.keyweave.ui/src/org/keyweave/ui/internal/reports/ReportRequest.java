/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.content.ReportKind;

/**
 * What the user asked for.
 *
 * @param kind kind of report
 * @param accounts accounts that it is about; empty for all
 * @param leaving people who leave, for the what-if memo; empty for the saved scenarios
 * @param since file of the earlier version; empty for none
 * @param locale language
 * @param format format
 * @param template template of the user's own; empty for the one that is shipped
 * @param target file to write
 */
record ReportRequest(ReportKind kind, List<Account> accounts, List<Person> leaving, Optional<Path> since,
        Locale locale, ReportFormat format, Optional<Path> template, Path target) {
}
