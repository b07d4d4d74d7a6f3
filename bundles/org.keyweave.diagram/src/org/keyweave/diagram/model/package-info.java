/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What a diagram shows, where and in which style: plain Java, without screen.
 *
 * <p>A {@link org.keyweave.diagram.model.Diagram} is read-only for everybody but the holder of its
 * {@link org.keyweave.diagram.model.DiagramWriter}: the synchronizer and the commands built on it. Changes reach
 * listeners in batches. Everything here belongs to one thread.
 *
 * <p>Positions: the bounds of a shape are relative to the top left corner of its parent shape (or to the sheet); routes
 * and labels of edges are absolute.
 */
package org.keyweave.diagram.model;
