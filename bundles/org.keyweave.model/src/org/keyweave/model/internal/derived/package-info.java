/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Computes the derived features of the metamodel. The getters in the generated code delegate here; one class
 * serves one metaclass. An unknown input gives an unknown result ({@code null}), never a number.
 */
package org.keyweave.model.internal.derived;
