/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;
import org.keyweave.vsm.problem.Severity;
import org.keyweave.vsm.problem.VsmProblem;

/** The version of the file format: Sirius does not deploy a file whose version is newer than its own. */
final class FormatVersion {

    /** The version to write: the newest that the oldest Sirius in use takes. */
    static final String SUPPORTED = "12.0.0.2017041100";

    private static final Pattern FORMAT = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\w*))?");

    private FormatVersion() {
    }

    /** What is wrong with a version, empty when nothing is. */
    static Optional<ProblemCode> check(String version) {
        if (version.isBlank()) {
            return Optional.of(ProblemCode.VERSION_MISSING);
        }
        Matcher written = FORMAT.matcher(version.strip());
        if (!written.matches()) {
            return Optional.of(ProblemCode.VERSION_UNREADABLE);
        }
        return compare(written) > 0 ? Optional.of(ProblemCode.VERSION_TOO_NEW) : Optional.empty();
    }

    static VsmProblem problem(ProblemCode code, String version, Place place) {
        return switch (code) {
            case VERSION_MISSING -> VsmProblem.of(Severity.INFO, code, place, SUPPORTED);
            default -> VsmProblem.of(Severity.ERROR, code, place, version, SUPPORTED);
        };
    }

    private static int compare(Matcher written) {
        Matcher supported = FORMAT.matcher(SUPPORTED);
        if (!supported.matches()) {
            throw new IllegalStateException(SUPPORTED);
        }
        for (int part = 1; part <= 3; part++) {
            int order = Integer.compare(Integer.parseInt(written.group(part)),
                    Integer.parseInt(supported.group(part)));
            if (order != 0) {
                return order;
            }
        }
        String qualifier = written.group(4) == null ? "" : written.group(4);
        return qualifier.compareTo(supported.group(4));
    }
}
