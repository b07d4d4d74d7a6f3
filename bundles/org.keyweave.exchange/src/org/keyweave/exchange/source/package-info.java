/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Files to tables: {@link org.keyweave.exchange.source.SourceFile} sees by content and name what a file is and hands
 * its
 * tables to the import, whatever the format.
 */
package org.keyweave.exchange.source;
