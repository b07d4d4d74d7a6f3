/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Models to files: {@link org.keyweave.exchange.exporting.ModelExport} writes a model, or a part of it, in any of the
 * formats of {@link org.keyweave.exchange.exporting.ExportFormat}, whole or not at all.
 */
package org.keyweave.exchange.exporting;
