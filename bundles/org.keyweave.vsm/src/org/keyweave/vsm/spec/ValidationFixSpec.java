/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.Optional;

/**
 * A quick fix of a rule.
 *
 * @param origin where it comes from
 * @param name what users see
 * @param operation what it does, evaluated on the element
 */
public record ValidationFixSpec(Origin origin, String name, Optional<ModelOperation> operation) {
}
