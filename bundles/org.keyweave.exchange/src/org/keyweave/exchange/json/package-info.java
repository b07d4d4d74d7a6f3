/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * A whole model as JSON and back without loss. {@link org.keyweave.exchange.json.ModelSchema} is the published JSON
 * schema that every file written here keeps to.
 */
package org.keyweave.exchange.json;
