/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What a rule is and what it reports: rules, the context in which they judge, findings with their texts in English and
 * Chinese, and quick fixes. The rules themselves lie in {@code org.keyweave.validation.rules.*}, one class each.
 */
package org.keyweave.validation.core;
