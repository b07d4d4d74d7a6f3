/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Open models. One {@link org.keyweave.ui.session.ModelSession} stands for one model in the workbench: one resource
 * set, one editing domain, one command stack, one dirty state, whatever number of editors and views show it.
 */
package org.keyweave.ui.session;
