/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * A viewpoint specification as plain, immutable Java: what a runtime needs to draw and edit a diagram.
 *
 * <p>Accessors bear the names of the features in Sirius' viewpoint specification model. Values (styles, colours, model
 * operations) are records compared by content; mappings, tools, layers and diagrams are records compared by identity,
 * since they refer to each other in circles. Lists are unmodifiable and never {@code null}; what may be absent is an
 * {@link java.util.Optional} or a {@link org.keyweave.vsm.spec.Link}; an expression that was not written is
 * {@linkplain org.keyweave.vsm.expr.Expression#isEmpty() empty}.
 */
package org.keyweave.vsm.spec;
