/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Example client models, complete and invented from end to end, in English and Chinese with the same structure and the
 * same identifiers. The model files lie in {@code models/}; they are the source, nothing generates them. Each holds a copy
 * of the methodology library: after a change of the library, {@code EmbeddedLibrary} beside the tests renews it.
 */
package org.keyweave.examples;
