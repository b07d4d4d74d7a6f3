/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Pictures of a model: {@link org.keyweave.report.picture.Notation} is Keyweave's notation ready to draw,
 * {@link org.keyweave.report.picture.PictureBook} draws its diagrams for the elements of a model.
 */
package org.keyweave.report.picture;
