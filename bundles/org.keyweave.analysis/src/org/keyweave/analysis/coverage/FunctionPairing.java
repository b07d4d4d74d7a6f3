/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.List;
import java.util.Set;

import org.keyweave.model.BusinessFunction;

/**
 * How the functions of both sides meet.
 *
 * @param pairs pairs of functions with contacts, in the order of the functions, unknown ones last
 * @param likeForLike functions linked with the same function on the other side
 * @param shape shape of the network
 */
public record FunctionPairing(List<FunctionPair> pairs, Set<BusinessFunction> likeForLike, NetworkShape shape) {
}
