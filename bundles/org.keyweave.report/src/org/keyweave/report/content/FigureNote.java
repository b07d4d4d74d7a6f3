/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

/**
 * What a figure of the report means.
 *
 * @param id figure of the catalogue
 * @param name name
 * @param definition what it says
 * @param formula how it is computed
 * @param source literature or origin
 */
public record FigureNote(String id, String name, String definition, String formula, String source) {
}
