/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The command line. Other bundles add commands by a {@link org.keyweave.cli.CommandProvider}, named in the extension
 * point {@code org.keyweave.cli.commands}, and in plain Java by {@link java.util.ServiceLoader}.
 */
package org.keyweave.cli;
