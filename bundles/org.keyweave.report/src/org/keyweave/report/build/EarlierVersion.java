/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import org.keyweave.analysis.compare.Version;

/**
 * An earlier version of the model that a report is compared with.
 *
 * @param modelName name of its file
 * @param version the version
 */
public record EarlierVersion(String modelName, Version version) {
}
