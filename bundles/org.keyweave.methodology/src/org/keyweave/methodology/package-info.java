/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The methodology library that Keyweave ships: stage models with thresholds, strategies, openings, risks and the other
 * lists of the field, in English and Chinese, with stable keys. The texts live in {@code content/*.keymethod}; this
 * package loads editable copies, finds the text of an entry in another language and tells how a copy differs from what
 * was shipped.
 */
package org.keyweave.methodology;
