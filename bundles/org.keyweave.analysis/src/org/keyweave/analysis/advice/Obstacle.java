/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import java.util.List;
import java.util.Locale;

import org.keyweave.analysis.figure.Messages;

/**
 * Why a target cannot be reached, and what to do about it.
 *
 * @param code the obstacle
 * @param args arguments of its text
 */
public record Obstacle(ObstacleCode code, List<Object> args) {

    /** The obstacle and the way out in words. */
    public String text(Locale locale) {
        return Messages.of(locale).get("adviceObstacle." + code.name(), args.toArray());
    }
}
