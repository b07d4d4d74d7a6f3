/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.List;

/**
 * A set of validation rules.
 *
 * @param origin where it comes from
 * @param name its name
 * @param rules its own semantic rules, then the reused ones
 */
public record ValidationSetSpec(Origin origin, String name, List<SemanticRuleSpec> rules) {
}
