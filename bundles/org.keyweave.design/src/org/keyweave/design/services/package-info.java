/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The services that the notation calls: one stateless class per diagram, named after it, and two for what all diagrams
 * share. They translate and delegate to the analysis; none of them writes to the model, and none has a state. They run
 * in Sirius and in Keyweave's own runtime alike.
 */
package org.keyweave.design.services;
