/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The diagram editor: {@link org.keyweave.diagram.ui.DiagramPart} shows and edits the diagram that a
 * {@link org.keyweave.diagram.ui.DiagramSession} gives it. It is driven by the notation alone.
 */
package org.keyweave.diagram.ui;
