/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Reading a viewpoint specification file ({@code .odesign}) with EMF into dynamic elements.
 *
 * <p>The metamodel is the subset of Sirius' that the runtime understands, kept in a registry of its own: nothing is
 * ever registered globally, so Sirius itself may be present. What the subset leaves out is reported with its place.
 */
package org.keyweave.vsm;
