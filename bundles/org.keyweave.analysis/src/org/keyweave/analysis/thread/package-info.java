/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * How well a network holds: thread count and critical set, people and contacts whose loss tears it apart,
 * concentration of the contacts on few people, and who connects the others.
 */
package org.keyweave.analysis.thread;
