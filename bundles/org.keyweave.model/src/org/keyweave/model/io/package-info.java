/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Model files: {@link org.keyweave.model.io.ModelFile} loads and saves {@code *.keyweave}.
 *
 * <p>Files are XMI with UUID ids, one feature per line, in the order of the metamodel. Loading resolves nothing outside
 * the model's folder, caps nesting and size and keeps what it does not know; saving replaces a file whole or not at
 * all.
 */
package org.keyweave.model.io;
