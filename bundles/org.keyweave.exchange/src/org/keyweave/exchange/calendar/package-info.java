/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Calendars: {@link org.keyweave.exchange.calendar.CalendarSource} reads the days and participants of meetings,
 * {@link org.keyweave.exchange.calendar.CalendarWriter} writes actions and the next contact due for each touchpoint.
 */
package org.keyweave.exchange.calendar;
